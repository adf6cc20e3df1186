import Core

/// Whether an account works.
enum StaffState: String, Choice, MachineState {
    case active, left

    static let machine = StateMachine<StaffState>([.init(.active, .left, "let-go")])
}

/// Whether a token works.
enum TokenState: String, Choice, MachineState {
    case valid, revoked

    static let machine = StateMachine<TokenState>([.init(.valid, .revoked, "revoke")])
}

/// A bearer token: what the system keeps of it.
package enum Token: Noun {
    package static let words = NounWords("tok", "token", "tokens", table: "token")
}
