import Core
import Model

extension Office {
    /// An hourly minimum wage in yen; a second person has confirmed the confirmed one.
    @discardableResult
    package func minimumWage(
        _ state: MinimumWageState = .confirmed,
        in country: Country = .jp,
        adding more: [Assignment<MinimumWage>] = []
    ) async throws -> ID<MinimumWage> {
        try await plant(
            MinimumWage.self,
            [
                .country(country), .amountMinor(1000), .currency(.jpy), .payUnit(.hour),
                .validFrom("2026-11-01"), .source("Notice"), .owner("MHLW"),
                .madeBy(anyone.human),
                .confirmedBy(state == .confirmed ? second.human : nil), .state(state),
            ],
            adding: more
        )
    }
}
