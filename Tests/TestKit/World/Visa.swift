import Core
import Foundation
import Model

extension Office {
    /// A visa of the worker of a case, for two years from departure unless said otherwise.
    @discardableResult
    package func visa(
        _ state: VisaState = .issued,
        of caseFile: ID<CaseFile>,
        from start: CalendarDate = "2026-11-01",
        until end: CalendarDate = "2028-11-01",
        adding more: [Assignment<Visa>] = []
    ) async throws -> ID<Visa> {
        try await plant(
            Visa.self,
            [
                .person(person(of: caseFile)), .caseFile(caseFile), .country(.jp),
                .classCode("TITP-1"), .numberSealed([1]),
                .numberIndex([UInt8](UUID().uuidString.utf8)), .validFrom(start),
                .validUntil(end), .state(state),
            ],
            adding: more
        )
    }
}
