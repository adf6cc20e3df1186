/// One duty with its clock, in the diary of whoever owns it.
public enum DiaryTask: Noun {
    /// Its words.
    public static let words = NounWords("tsk", "task", "tasks", table: "task")
}

/// Where a task stands.
public enum TaskState: String, Choice, MachineState {
    case open, done, void

    /// Done by what fulfils it or by hand; void when its reason has gone.
    public static let machine = StateMachine<TaskState>([
        .init(.open, .done, "finish"), .init(.open, .void, "drop"),
    ])
}
