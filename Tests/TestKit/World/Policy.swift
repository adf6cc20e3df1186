import Core
import Foundation
import Model

extension Office {
    /// A policy for the worker of a case, who agreed to it on its first day.
    @discardableResult
    package func policy(
        _ state: PolicyState = .issued,
        _ kind: PolicyKind = .accident,
        of caseFile: ID<CaseFile>,
        from start: CalendarDate = "2026-01-01",
        until end: CalendarDate = "2027-01-01",
        adding more: [Assignment<Policy>] = []
    ) async throws -> ID<Policy> {
        try await plant(
            Policy.self,
            [
                .person(person(of: caseFile)), .caseFile(caseFile), .kind(kind),
                .insurer("Great Wall"), .number(try ShortText(parsing: UUID().uuidString)),
                .coveredFrom(start), .coveredUntil(end),
                .sumMinor(1), .currency(.cny), .insuredConsentOn(start), .state(state),
            ],
            adding: more
        )
    }
}
