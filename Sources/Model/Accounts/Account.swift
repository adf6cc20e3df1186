import Core

/// A bearer token: what the system keeps of it.
package enum Token: Noun {
    package static let words = NounWords("tok", "token", "tokens", table: "token")
}

/// Whether an account works.
package enum StaffState: String, Choice, MachineState {
    case active, left

    package static let machine = StateMachine<StaffState>([.init(.active, .left, "let-go")])
}

/// Whether a token works.
package enum TokenState: String, Choice, MachineState {
    case valid, revoked

    package static let machine = StateMachine<TokenState>([.init(.valid, .revoked, "revoke")])
}

/// What a member of staff is hired for.
package enum Role: String, Choice {
    case director, recruiter, trainer, document, finance, compliance, welfare, manager, medical
    case auditor
}
