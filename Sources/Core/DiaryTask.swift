/// One duty with its clock, in the diary of whoever owns it.
package enum DiaryTask: Noun {
    package static let words = NounWords("tsk", "task", "tasks", table: "task")
}

/// Where a task stands.
package enum TaskState: String, Choice, MachineState {
    case open, done, void

    /// Done by what fulfils it or by hand; void when its reason has gone.
    package static let machine = StateMachine<TaskState>([
        .init(.open, .done, "finish"), .init(.open, .void, "drop"),
    ])
}
