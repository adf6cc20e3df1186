import Core

/// What the agency publishes of its fees: headings, amounts, how they are reckoned, and where that can be read.
package enum FeeSchedule: Noun {
    package static let words = NounWords(
        "fsc",
        "fee-schedule",
        "fee-schedules",
        table: "fee_schedule"
    )
}

/// How far a schedule has come. Once published its lines stand; a new one supersedes it from its first day.
package enum ScheduleState: String, Choice, MachineState {
    case draft, published, superseded, withdrawn

    package static let machine = StateMachine<ScheduleState>([
        .init(.draft, .published, "publish", gate: "fee-schedule.publish"),
        .init(.published, .superseded, "supersede"),
        .init(.draft, .withdrawn, "withdraw"),
        .init(.published, .withdrawn, "withdraw"),
    ])
}
