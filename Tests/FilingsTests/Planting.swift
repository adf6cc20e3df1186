import Core
import Model
import TestKit

@testable import Filings

extension Office {
    /// A filing of a signed contract of an open case.
    func filing(
        _ state: FilingState = .due,
        _ kind: FilingKind = .contract,
        due: CalendarDate? = "2026-11-24",
        in caseState: CaseState = .open
    ) async throws -> ID<Filing> {
        let contract = try await contract(of: placed(caseState))
        return try await filing(state, of: contract, kind, due: due)
    }
}
