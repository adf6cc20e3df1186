import Core

/// The way of a policy. Its end by date needs no move: rules read the days.
enum PolicyState: String, Choice, MachineState {
    case quoted
    case insuredConsented = "insured_consented"
    case issued, active, claimed, settled, lapsed, cancelled

    /// The states in which the policy covers its days; a claim does not end the cover.
    static let standing: [PolicyState] = [.issued, .active, .claimed]

    static let machine = StateMachine<PolicyState>([
        .init(.quoted, .insuredConsented, "consent"), .init(.insuredConsented, .issued, "issue"),
        .init(.issued, .active, "activate"), .init(.active, .claimed, "claim"),
        .init(.claimed, .settled, "settle"), .init(.issued, .lapsed, "lapse"),
        .init(.active, .lapsed, "lapse"), .init(.quoted, .lapsed, "lapse"),
        .init(.insuredConsented, .lapsed, "lapse"), .init(.quoted, .cancelled, "cancel"),
        .init(.insuredConsented, .cancelled, "cancel"), .init(.issued, .cancelled, "cancel"),
        .init(.active, .cancelled, "cancel"), .init(.quoted, .quoted, "name-beneficiary"),
        .init(.insuredConsented, .insuredConsented, "name-beneficiary"),
        .init(.issued, .issued, "name-beneficiary"), .init(.active, .active, "name-beneficiary"),
    ])
}
