import Core

/// Where an override stands.
package enum OverrideState: String, Choice, MachineState {
    case asked, granted, declined, withdrawn

    package static let machine = StateMachine<OverrideState>([
        .init(.asked, .granted, "grant"), .init(.asked, .declined, "decline"),
        .init(.asked, .withdrawn, "withdraw"), .init(.granted, .withdrawn, "withdraw"),
    ])
}
