import Core
import Model

extension Office {
    /// An open task of a record for a role.
    @discardableResult
    package func task<N: Noun>(
        _ duty: String,
        of subject: ID<N>,
        for role: DutyOwner,
        due day: CalendarDate,
        adding more: [Assignment<DiaryTask>] = []
    ) async throws -> ID<DiaryTask> {
        try await plant(
            DiaryTask.self,
            [
                .duty(duty), .title("Do it."), .subjectNoun(N.singular), .subjectId(subject.uuid),
                .subject("\(subject)"), .ownerRole(role), .dueAt(clock.now), .dueOn(day),
                .zone("Asia/Shanghai"), .basis("3 working days."), .reminders([0]),
                .byHand(false), .state(.open),
            ],
            adding: more
        )
    }
}
