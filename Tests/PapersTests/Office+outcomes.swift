import Casework
import TestKit

@testable import Papers

extension Office {
    /// What the room's case rules find on the day of the planned departure.
    func outcomes(of caseFile: ID<CaseFile>) async throws -> [String] {
        let gate = Gate("test", "The room's rules.", PapersRoom.caseRules)
        let report = try await registrar.read(as: anyone) { tx in
            try gate.report(for: caseFile, in: tx, on: CalendarDate(2027, 1, 10))
        }
        return report.lines.map(\.verdict.word)
    }
}
