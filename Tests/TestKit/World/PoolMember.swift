import Core
import Model

extension Office {
    /// A member of the pool, invited in October.
    @discardableResult
    package func member(
        of person: ID<Person>,
        _ state: PoolMemberState = .active,
        confirmed: CalendarDate? = "2026-11-01",
        adding more: [Assignment<PoolMember>] = []
    ) async throws -> ID<PoolMember> {
        try await plant(
            PoolMember.self,
            [
                .person(person), .skillLevel(.skilled), .availableFrom("2026-10-01"),
                .invitedOn("2026-10-01"), .confirmedOn(confirmed), .state(state),
            ],
            adding: more
        )
    }
}
