import Casework

/// Where an enrolment stands. A certificate ends by its date, not by a move.
enum EnrolmentState: String, Choice, MachineState {
    case enrolled, attending, certified, revoked, withdrawn

    static let machine = StateMachine<EnrolmentState>([
        .init(.enrolled, .attending, "attend"), .init(.attending, .attending, "attend"),
        .init(.attending, .certified, "certify"), .init(.certified, .revoked, "revoke"),
        .init(.enrolled, .withdrawn, "withdraw"), .init(.attending, .withdrawn, "withdraw"),
    ])
}
