import Core

/// Whether a course takes new enrolments. Whoever is in it stays in that version to the end.
enum CourseState: String, Choice, MachineState {
    case offered, withdrawn, superseded

    static let machine = StateMachine<CourseState>([
        .init(.offered, .withdrawn, "withdraw"), .init(.offered, .superseded, "revise"),
    ])
}
