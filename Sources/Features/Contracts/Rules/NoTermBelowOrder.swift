import Core
import Model

/// The contracts keep what the job order promised: with its words the worker was found.
package enum NoTermBelowOrder: ContractRule {
    /// Decree 527 asks something else of a contracted project.
    package static let regimes: Set<Regime> = [.cooperation]

    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-013-P",
        .warns,
        source: "Decree 620 Art. 23, 24, 27; that the order counts as a promise is agency policy",
        force: .adoption,
        english: """
            Where the case fills a place of a job order, pay, weekly hours and deductions in the \
            cooperation and the employment contract are no worse for the worker than in the order, \
            and counted in the same unit.
            """,
        chinese: "案件占用用工订单名额的，劳务合作合同和雇佣合同中的报酬、每周工时和扣款不得低于订单的条件，且计算单位一致。",
        toConfirm: true
    )

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        guard let promise = facts.order else {
            return .notApplicable("The case fills no place of a job order.")
        }
        let contracts = facts.grounds + facts.concerned(.employment)
        guard !contracts.isEmpty else {
            return .notApplicable("There is no contract to hold against \(promise.order).")
        }
        var worse: [ContractRow] = []
        var faults: [String] = []
        for contract in contracts {
            let rows = promise.compared(with: contract).filter { $0.verdict.isDoubtful }
            guard !rows.isEmpty else { continue }
            worse.append(contract)
            faults += rows.map { row in
                "\(contract.kind.rawValue) contract, \(row.sentence(of: "order"))"
                    + (row.verdict == .different ? ", and not to be compared by counting" : "")
            }
        }
        return .faults(
            faults,
            remedy:
                "Give the worker what \(promise.order) promised, in its unit: \(worse.changeOfWords) "
                + "--clauses …; where the case goes by other terms, homeward job-order vacate.",
            orElse: "\(contracts.map(\.words).joined(separator: ", ")): none is worse than "
                + "\(promise.order)."
        )
    }
}

extension OrderPromise {
    /// Each promise of the order beside what a contract says of it.
    fileprivate func compared(with contract: ContractRow) -> [ClauseComparison] {
        ClauseComparison.rows(promises: clauses, this: contract.clauses)
            .filter { Self.codes.contains($0.code) }
    }
}

extension ClauseVerdict {
    /// Whether the worker may have lost by it.
    fileprivate var isDoubtful: Bool {
        switch self {
        case .worse, .different, .missing: true
        case .equal, .better: false
        }
    }
}
