import Core
import Model

extension Office {
    /// An item of labour information; one that was verified has its verifier, its method and a score.
    @discardableResult
    package func vacancy(
        _ state: VacancyState = .collected,
        until end: CalendarDate? = "2026-12-31",
        adding more: [Assignment<Vacancy>] = []
    ) async throws -> ID<Vacancy> {
        let isVerified = state != .collected && state != .screened
        return try await plant(
            Vacancy.self,
            [
                .title("Sewing in Osaka"), .body("Pay, place and costs as stated."),
                .language("en"), .source("Embassy in Tokyo"), .sourceKind(.embassy),
                .destination(.jp), .place("Osaka"), .payMinor(200_000), .payCurrency(.jpy),
                .payUnit(.month), .workerCosts("[]"), .validUntil(end),
                .collectedBy(second.human), .verifiedBy(isVerified ? anyone.human : nil),
                .verifiedOn(isVerified ? "2026-11-20" : nil),
                .verificationMethod(isVerified ? .embassy : nil),
                .verificationEvidence(isVerified ? "Letter 7" : nil),
                .authenticityScore(isVerified ? 90 : nil),
                .publishedOn(isVerified ? "2026-11-20" : nil), .state(state),
            ],
            adding: more
        )
    }
}
