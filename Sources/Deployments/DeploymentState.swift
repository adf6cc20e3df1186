import Casework

/// How far a leg has come: from the plan over the gates to the end of the work.
enum DeploymentState: String, Choice, MachineState {
    case planned, cleared, departed, arrived, working, ended, cancelled

    static let machine = StateMachine<DeploymentState>([
        .init(.planned, .planned, "interview"),
        .init(.planned, .cleared, "clear", gate: "deployment.clear"),
        // A clearance is renewed by clearing again: fourteen days pass quickly.
        .init(.cleared, .cleared, "clear", gate: "deployment.clear"),
        .init(.cleared, .departed, "depart", gate: "deployment.depart"),
        .init(.departed, .arrived, "arrive"),
        .init(.arrived, .working, "work"),
        .init(.departed, .departed, "check-in"),
        .init(.arrived, .arrived, "check-in"),
        .init(.working, .working, "check-in"),
        // Turned back at the border, ill before the first day: a leg may end before the work begins.
        .init(.departed, .ended, "end"),
        .init(.arrived, .ended, "end"),
        .init(.working, .ended, "end"),
        .init(.planned, .cancelled, "cancel"),
        .init(.cleared, .cancelled, "cancel"),
    ])
}
