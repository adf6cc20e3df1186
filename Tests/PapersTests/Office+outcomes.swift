import Core
import Model
import TestKit

@testable import Papers

extension Office {
    /// What the feature's case rules find as of a day, by the rule's number.
    func outcomes(
        of caseFile: ID<CaseFile>,
        on day: CalendarDate = "2027-01-10"
    ) async throws -> [String: Verdict.Kind] {
        try await verdicts(of: caseFile, by: PapersFeature.caseRules, on: day).mapValues(\.kind)
    }
}
