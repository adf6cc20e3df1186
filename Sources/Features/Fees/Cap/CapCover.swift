import Core

/// Which of the worker's costs a cap counts.
enum CapCover: String, Choice {
    case serviceFee = "service_fee"
    case senderTotal = "sender_total"
    case workerTotal = "worker_total"

    /// What is counted, in a sentence.
    var words: String {
        switch self {
        case .serviceFee: "the service fee"
        case .senderTotal: "what the worker pays to the agency"
        case .workerTotal: "everything that the worker pays"
        }
    }
}
