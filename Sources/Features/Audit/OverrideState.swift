import Core

/// Where an override stands.
enum OverrideState: String, Choice, MachineState {
    case asked, granted, declined, withdrawn

    static let machine = StateMachine<OverrideState>([
        .init(.asked, .granted, "grant"), .init(.asked, .declined, "decline"),
        .init(.asked, .withdrawn, "withdraw"), .init(.granted, .withdrawn, "withdraw"),
    ])
}
