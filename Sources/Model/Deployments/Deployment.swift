import Core

/// One deployment of work at one site.
package enum Deployment: Noun {
    package static let words = NounWords("dep", "deployment", "deployments", table: "deployment")
}

/// How far a deployment has come: from the plan over the gates to the end of the work.
package enum DeploymentState: String, Choice, MachineState {
    case planned, cleared, booked, departed, arrived, working, ended, cancelled

    package static let machine = StateMachine<DeploymentState>(
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
            // Not once it is cleared: the gate has read how the worker is paid.
            + staying("record-pay", in: [.planned, .departed, .arrived, .working])
    )

    /// Whether the deployment waits for its departure.
    package var isWaiting: Bool { self == .planned || self == .cleared || self == .booked }
    /// Whether the worker is abroad on it.
    package var isAbroad: Bool { self == .departed || self == .arrived || self == .working }

    /// A step that leaves the deployment where it stands.
    private static func staying(
        _ action: String,
        in states: [DeploymentState]
    ) -> [StateMachine<DeploymentState>.Move] { states.map { .init($0, $0, action) } }
}

/// Why a deployment ended. Who bears the cost of the way home hangs on it, so fault is said here.
package enum EndReason: String, Choice {
    case completed
    case endedEarlyNoFault = "ended_early_no_fault"
    case endedEarlyWorkerFault = "ended_early_worker_fault"
    case illness, injury, death
    /// Goes on in another crew, on a deployment of its own; only `crew join` says so.
    case moved
    case other

    /// Whether the worker came to an early end without fault, as the word itself says; `other` leaves it open.
    package var endsEarlyWithoutFault: Bool {
        switch self {
        case .endedEarlyNoFault, .illness, .injury, .death: true
        case .completed, .endedEarlyWorkerFault, .moved, .other: false
        }
    }
}

/// How a worker's wages reach the worker, so that each payment can be shown afterwards.
package enum PayMethod: String, Choice {
    case bankTransfer = "bank_transfer"
    case postalTransfer = "postal_transfer"
    case cashWithReceipt = "cash_with_receipt"

    /// Whether it needs an account.
    package var isTransfer: Bool { self != .cashWithReceipt }
}
