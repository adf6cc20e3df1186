import Core

/// Where an enrolment stands. A certificate ends by its date; the move only says that somebody saw it.
enum EnrolmentState: String, Choice, MachineState {
    case enrolled, attending, completed, tested, failed, retake, certified, expired, revoked
    case withdrawn

    /// A course without a test is certified after its lessons, one with a test after that.
    static let machine = StateMachine<EnrolmentState>([
        .init(.enrolled, .attending, "attend"), .init(.attending, .attending, "attend"),
        .init(.retake, .retake, "attend"), .init(.attending, .completed, "complete"),
        .init(.completed, .tested, "test"), .init(.completed, .failed, "test"),
        .init(.retake, .tested, "test"), .init(.retake, .failed, "test"),
        .init(.failed, .retake, "retake"), .init(.attending, .certified, "certify"),
        .init(.completed, .certified, "certify"), .init(.tested, .certified, "certify"),
        .init(.certified, .expired, "expire"), .init(.certified, .revoked, "revoke"),
        .init(.enrolled, .withdrawn, "withdraw"), .init(.attending, .withdrawn, "withdraw"),
        .init(.completed, .withdrawn, "withdraw"), .init(.tested, .withdrawn, "withdraw"),
        .init(.failed, .withdrawn, "withdraw"), .init(.retake, .withdrawn, "withdraw"),
    ])
}
