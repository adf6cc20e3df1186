public import Casework

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

/// A bearer token: what the house keeps of it.
public enum Token: Noun {
    public static let prefix = "tok"
    public static let singular = "token"
    public static let plural = "tokens"
    public static let table: StaticString = "token"
}
