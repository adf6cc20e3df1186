import Core

/// How far a deployment has come: from the plan over the gates to the end of the work.
enum DeploymentState: String, Choice, MachineState {
    case planned, cleared, booked, departed, arrived, working, ended, cancelled

    static let machine = StateMachine<DeploymentState>(
        [
            .init(.planned, .planned, "interview"),
            .init(.planned, .planned, "sign-purpose"),
            .init(.planned, .cleared, "clear", gate: "deployment.clear"),
            // A clearance is renewed by clearing again: fourteen days pass quickly.
            .init(.cleared, .cleared, "clear", gate: "deployment.clear"),
            .init(.booked, .booked, "clear", gate: "deployment.clear"),
            .init(.cleared, .planned, "invalidate"),
            .init(.booked, .planned, "invalidate"),
            .init(.cleared, .booked, "book"),
            // Flights are moved: the newest booking counts.
            .init(.booked, .booked, "book"),
            .init(.cleared, .departed, "depart", gate: "deployment.depart"),
            .init(.booked, .departed, "depart", gate: "deployment.depart"),
            .init(.departed, .arrived, "arrive"),
            .init(.arrived, .working, "work"),
            // Turned back at the border, ill before the first day: a deployment may end before the work begins.
            .init(.departed, .ended, "end"),
            .init(.arrived, .ended, "end"),
            .init(.working, .ended, "end"),
            .init(.planned, .cancelled, "cancel"),
            .init(.cleared, .cancelled, "cancel"),
            .init(.booked, .cancelled, "cancel"),
        ]
            // Whoever has no way home yet is asked on, although the deployment has ended.
            + staying("check-in", in: [.departed, .arrived, .working, .ended])
            + staying("find-fault", in: [.departed, .arrived, .working])
            + staying("report-embassy", in: [.departed, .arrived, .working, .ended])
            + staying("file-personnel", in: [.departed, .arrived, .working, .ended])
            // Not once it is cleared: the gate has read how the worker is paid.
            + staying("record-pay", in: [.planned, .departed, .arrived, .working])
    )

    /// Whether the deployment waits for its departure.
    var isWaiting: Bool { self == .planned || self == .cleared || self == .booked }
    /// Whether the worker is abroad on it.
    var isAbroad: Bool { self == .departed || self == .arrived || self == .working }

    /// A step that leaves the deployment where it stands.
    private static func staying(
        _ action: String,
        in states: [DeploymentState]
    ) -> [StateMachine<DeploymentState>.Move] { states.map { .init($0, $0, action) } }
}
