import Model

/// One clause of a contract as it was compared: two rules judge it, and each difference is one's alone.
struct ComparedTerm {
    let contract: ContractRow
    let row: ClauseComparison

    /// Whether the worker loses by it. What the agency signs with the worker must say each promise itself
    /// (Decree 620 Art. 23); what a silent employment contract means, a person must judge.
    var breaksPromise: Bool {
        switch row.verdict {
        case .worse: true
        case .missing: contract.kind.bindsAgencyAndWorker
        case .equal, .better, .different: false
        }
    }

    /// Whether somebody must read it: it is not the same, and counting does not say which is better.
    var isDoubtful: Bool {
        switch row.verdict {
        case .different: true
        case .missing: !contract.kind.bindsAgencyAndWorker
        case .equal, .better, .worse: false
        }
    }

    /// The contract's kind with both sides and the verdict between them.
    var sentence: String { "\(contract.kind.rawValue) contract, \(row.sentence)" }
}
