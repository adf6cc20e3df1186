import Core

/// Why a deployment ended. Who bears the cost of the way home hangs on it, so fault is said here.
enum EndReason: String, Choice {
    case completed
    case endedEarlyNoFault = "ended_early_no_fault"
    case endedEarlyWorkerFault = "ended_early_worker_fault"
    case illness, injury, death
    /// Goes on in another crew, on a deployment of its own; only `crew join` says so.
    case moved
    case other

    /// Whether the worker came to an early end without fault, as the word itself says; `other` leaves it open.
    var endsEarlyWithoutFault: Bool {
        switch self {
        case .endedEarlyNoFault, .illness, .injury, .death: true
        case .completed, .endedEarlyWorkerFault, .moved, .other: false
        }
    }
}
