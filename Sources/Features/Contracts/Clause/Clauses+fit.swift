import Core

extension [Clause] {
    /// Refuses clauses that contradict one another: language versions of one clause say one amount.
    func requireOneAmountEach() throws(Refusal) {
        for (place, clause) in enumerated() {
            guard let amount = clause.amount else { continue }
            let other = self[..<place].first {
                $0.code == clause.code && $0.amount.map(amount.isAlike) == true
                    && $0.value != clause.value
            }
            guard let other else { continue }
            throw CommonRefusal.unfit.refusal(
                "\(clause.code.rawValue) is stated twice and differently: \(other.words) and "
                    + "\(clause.words)."
            )
        }
    }
}
