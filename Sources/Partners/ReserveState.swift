import Casework

/// How the reserve is held: money in the bank's special account, or the bank's promise.
enum ReserveMode: String, Choice {
    case cash, guarantee
}

/// Whether a part of the reserve still stands.
enum ReserveState: String, Choice, MachineState {
    case held, released

    static let machine = StateMachine<ReserveState>([.init(.held, .released, "release")])
}
