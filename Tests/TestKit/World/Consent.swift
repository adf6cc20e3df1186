import Core
import Model

extension Office {
    /// A consent given on the first of November; one that no longer stands ended on the next day.
    @discardableResult
    package func consent(
        _ state: ConsentState,
        of person: ID<Person>,
        to purpose: ConsentPurpose,
        for employer: ID<Employer>? = nil
    ) async throws -> ID<Consent> {
        try await plant(
            Consent.self,
            [
                .person(person), .purpose(purpose), .textVersion("1"), .language(.chinese),
                .noticeOn("2026-11-01"), .givenOn("2026-11-01"), .employer(employer),
                .endedOn(state == .given ? nil : "2026-11-02"), .state(state),
            ]
        )
    }
}
