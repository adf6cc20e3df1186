import Core
import Model

extension Office {
    /// An exception to a warning that one person asked for and a second granted; the values say whom it is about.
    @discardableResult
    package func override(
        _ state: OverrideState = .granted,
        of rule: ShortText,
        at step: ShortText,
        until end: CalendarDate = "2026-12-01",
        adding more: [Assignment<Override>] = []
    ) async throws -> ID<Override> {
        try await plant(
            Override.self,
            [
                .ruleId(rule), .step(step), .reason("Seen."), .validUntil(end),
                .askedBy(anyone.staff.uuid), .askedByHuman(anyone.human),
                .grantedBy(state == .granted ? second.human : nil),
                .grantedAt(state == .granted ? clock.now : nil), .state(state),
            ],
            adding: more
        )
    }
}
