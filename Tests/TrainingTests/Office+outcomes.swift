import Core
import Postgres
import TestKit

@testable import Training

extension Office {
    /// What the feature's case rules find as of a day, by the rule's number.
    func outcomes(
        of caseFile: ID<CaseFile>,
        on day: CalendarDate = CalendarDate(2027, 1, 10)
    ) async throws -> [String: String] {
        let gate = Gate("test", "The feature's rules.", TrainingFeature.caseRules)
        let report = try await registrar.read(as: anyone) { tx in
            try gate.report(for: caseFile, in: tx, on: day)
        }
        return Dictionary(
            uniqueKeysWithValues: report.lines.map { ($0.card.id, $0.verdict.word) }
        )
    }

    /// The open duties, with the day on which each falls due.
    func openDuties() async throws -> [String: String] {
        let lines =
            try await value(
                "SELECT array_agg(duty || ' ' || due_on ORDER BY duty) FROM task WHERE state = 'open'",
                as: [String].self
            ) ?? []
        let pairs = lines.map { $0.split(separator: " ").map(String.init) }
        return Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
    }
}
