import Casework

/// What kind of counterparty it is. An individual is a word only so that it can be refused by name.
enum EmployerKind: String, Choice {
    case enterprise, institution, individual
}

/// How far the agency trusts an employer.
enum EmployerState: String, Choice, MachineState {
    case prospect, approved, restricted, closed

    static let machine = StateMachine<EmployerState>([
        .init(.prospect, .approved, "approve", gate: "employer.approve"),
        .init(.restricted, .approved, "approve", gate: "employer.approve"),
        .init(.approved, .restricted, "restrict"),
        .init(.prospect, .closed, "close"),
        .init(.approved, .closed, "close"),
        .init(.restricted, .closed, "close"),
    ])
}
