import Core
import Model

extension Office {
    /// The agency's licence of 2012.
    @discardableResult
    package func licence(
        _ state: LicenceState = .active,
        adding more: [Assignment<Licence>] = []
    ) async throws -> ID<Licence> {
        try await plant(
            Licence.self,
            [
                .number("L-2012-07"), .authority("Jilin Provincial Department of Commerce"),
                .approvedOn("2012-09-01"), .state(state),
            ],
            adding: more
        )
    }
}
