import Core

/// Whether a result stands. Its end by date is no move: the days are read instead.
enum QualificationState: String, Choice, MachineState {
    case valid, revoked

    static let machine = StateMachine<QualificationState>([.init(.valid, .revoked, "revoke")])
}
