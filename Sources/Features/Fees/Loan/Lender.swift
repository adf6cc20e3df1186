import Core

/// Who lends to a worker.
enum Lender: String, Choice {
    case recruiter, affiliate
    case subAgent = "sub_agent"
    case employer, bank, family, other

    /// Whether the lender gains from the placement: such a debt binds the worker to it.
    var isRecruiting: Bool {
        switch self {
        case .recruiter, .affiliate, .subAgent: true
        case .employer, .bank, .family, .other: false
        }
    }
}
