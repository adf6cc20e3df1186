import Core
import Model

extension Office {
    /// Zhang San, who informs in Toudao for the agency: proposed by one person, authorised by another.
    @discardableResult
    package func subAgent(
        _ state: SubAgentState = .authorised,
        adding more: [Assignment<SubAgent>] = []
    ) async throws -> ID<SubAgent> {
        let isVetted = state != .proposed
        let isAuthorised = isVetted && state != .vetted
        return try await plant(
            SubAgent.self,
            [
                .name("Zhang San"), .nameKeys(["zhangsan"]), .kind(.individual),
                .area("Toudao"), .madeBy(anyone.human),
                .vettedOn(isVetted ? "2026-11-01" : nil),
                .vetting(isVetted ? "Takes no money." : nil),
                .authorisedBy(isAuthorised ? second.human : nil),
                .authorisedOn(isAuthorised ? "2026-11-02" : nil), .state(state),
            ],
            adding: more
        )
    }
}
