import Core
import Model

extension Office {
    /// A crew of a site, which has nobody yet.
    @discardableResult
    package func crew(
        _ state: CrewState = .forming,
        at site: ID<Site>,
        adding more: [Assignment<Crew>] = []
    ) async throws -> ID<Crew> {
        try await plant(
            Crew.self,
            [
                .site(site), .name("Line 2"), .sizeMost(4), .language(.chinese), .state(state),
            ],
            adding: more
        )
    }
}
