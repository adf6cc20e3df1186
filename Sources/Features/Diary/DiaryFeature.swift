import Core
import Model

/// Whose turn it is: duties with their clocks, reminders, the calendars that count working days, and the numbers
/// of law and policy that may change.
package enum DiaryFeature: Feature {
    /// The diary, what its owners do with it, and the calendars.
    package static let endpoints: [Endpoint] =
        [
            .collectionQuery("diary", ShowDiary.self, "Show what is mine to do, overdue first."),
            .change("take", TakeTask.self, "Take a task of one's role upon oneself."),
            .change(
                "finish",
                FinishTask.self,
                "Say how a task was done that no step of the system ends.",
                refuses: [DiaryRefusal.endsByItsStep]
            ),
            .create(LoadCalendar.self, as: "load", "Load a year's days off and make-up days."),
            .change("confirm", ConfirmCalendar.self, "Confirm a loaded year against its source."),
            .collectionQuery(
                "day",
                CountDays.self,
                "Show which day lies so many working days, days or months from another."
            ),
        ] + Endpoint.readModel(calendarReadModel) + thresholds

    private static let thresholds: [Endpoint] =
        [
            .create(ProposeThreshold.self, as: "propose", "Propose a value from a day on."),
            .change("confirm", ConfirmThreshold.self, "Confirm a value, as a second person."),
            .move(
                "withdraw",
                Threshold.self,
                as: "threshold.withdrawn",
                by: .lawPropose,
                because: "What is wrong with the value.",
                "Withdraw a value that nobody has confirmed."
            ),
            .collectionQuery(
                "in-force",
                ShowThresholds.self,
                "Show every number of law and policy as it holds on a day."
            ),
        ] + Endpoint.readModel(thresholdReadModel)

    /// The feature's own reasons to decline.
    package static let refusals: [any RefusalCode.Type] = [DiaryRefusal.self]
    /// Checked when a year or a threshold is confirmed, on who confirms it.
    package static let rules: [any Rule.Type] = [MakerIsNotApprover.self]
    /// The states of the feature's nouns.
    package static let machines = [
        MachineTable(DiaryTask.self, TaskState.self),
        MachineTable(YearCalendar.self, CalendarState.self),
        MachineTable(Threshold.self, ThresholdState.self),
    ]
}

extension DiaryFeature {
    /// The tasks as a list; which duties there are, the features above know.
    ///
    /// - Parameter duties: The words of all duties.
    /// - Returns: The read model, which whoever knows them offers.
    package static func taskReadModel(
        among duties: @escaping @Sendable () -> [String]
    ) -> ReadModel {
        ReadModel(
            of: DiaryTask.self,
            "duties with their clocks",
            from: "task",
            permission: .diaryRead,
            filters: ["state", "owner_role", "owner_id", "duty", "case_id", "person_id"],
            [
                .text("title", "What is to be done."),
                .date("due_on", "The last day, on the wall of its zone."),
                .word("duty", among: duties, "The duty's word."),
                .text("rule_id", "The rule that demands it."),
                .anyID("subject_id", as: "subject", "The record that it is about."),
                .id("case_id", CaseFile.self, "The case, where there is one."),
                .id("person_id", Person.self, "The person concerned."),
                .text("owner_role", "The role that owns it."),
                .id("owner_id", Staff.self, "Who took it."),
                .instant("due_at", "The first moment that is too late."),
                .text("zone", "The zone of the duty."),
                .text("basis", "How the moment was found."),
                .text(
                    "stays_because",
                    "Why it stays when its case ends; none where it ends with it."
                ),
                .instant("next_reminder_at", "When the owner hears of it next."),
                .instant("escalated_at", "When the director heard of it."),
                .instant("done_at", "When it ended."),
                .text("state", "open, done, or void when its reason went."),
            ]
        )
    }
}

let calendarReadModel = ReadModel(
    of: YearCalendar.self,
    "a country's working days, year by year",
    from: "work_calendar",
    permission: .diaryRead,
    filters: ["country", "state"],
    [
        .text("country", "Whose days they are, ISO 3166."),
        .integer("year", "The year."),
        .text("source", "The notice that announces them."),
        .json(
            "days",
            as: [WorkCalendar.Exception].self,
            "Days off and make-up days, each with its source."
        ),
        .text("state", "provisional until confirmed; superseded by a later load."),
    ]
)

let thresholdReadModel = ReadModel(
    of: Threshold.self,
    "values that the agency gives the numbers of law and policy",
    from: "threshold",
    permission: .gatesRead,
    filters: ["code", "state"],
    [
        .text("code", "Which number."),
        .integer("value", "The value in the unit of the number; of an amount its minor units."),
        .text("currency", "The currency of an amount; none for every other number."),
        .date("effective_from", "The first day on which it counts."),
        .date("effective_until", "The day on which the next one begins; none while none follows."),
        .text("source", "Where it is written."),
        .boolean(
            "to_confirm",
            "Whether a compliance officer must still hold it against its source."
        ),
        .text(
            "state",
            "proposed until a second person confirms it, or withdrawn; superseded by another of the day."
        ),
    ]
)
