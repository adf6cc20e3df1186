import Core

/// A debt that the worker took on for the placement.
package enum WorkerLoan: Noun {
    package static let words = NounWords("lon", "loan", "loans", table: "worker_loan")
}

/// Where a loan stands.
package enum LoanState: String, Choice, MachineState {
    case open, settled, withdrawn

    package static let machine = StateMachine<LoanState>([
        .init(.open, .settled, "settle"), .init(.open, .withdrawn, "withdraw"),
    ])
}

/// Who lends to a worker.
package enum Lender: String, Choice {
    case recruiter, affiliate
    case subAgent = "sub_agent"
    case employer, bank, family, other

    /// Whether the lender gains from the placement: such a debt binds the worker to it.
    package var isRecruiting: Bool {
        switch self {
        case .recruiter, .affiliate, .subAgent: true
        case .employer, .bank, .family, .other: false
        }
    }
}
