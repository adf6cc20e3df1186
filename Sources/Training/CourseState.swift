import Casework

/// Whether a course takes new enrolments.
enum CourseState: String, Choice, MachineState {
    case offered, withdrawn

    static let machine = StateMachine<CourseState>([.init(.offered, .withdrawn, "withdraw")])
}
