import Core
import Model

/// Whoever employs the worker asks no fee of the worker, not one fen.
package enum NoFeeUnderLabourContract: ContractRule {
    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-015",
        .blocks,
        source: "Decree 620 Art. 25, 44; Labour Contract Law Art. 9",
        force: .since(2012, 8, 1),
        english: """
            Under a labour contract with the agency, or with the contractor of a project, the worker \
            pays neither a service fee nor anything else.
            """,
        chinese: "企业或者项目的承包单位与劳务人员订立劳动合同的，不得向劳务人员收取服务费，也不得收取其他任何费用。"
    )

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        let contracts = facts.concerned(.labour)
        guard !contracts.isEmpty else { return .notApplicable("There is no labour contract.") }
        let clauses = contracts.flatMap { contract in
            contract.clauses.filter { $0.code == .serviceFee && $0.value != 0 }
                .map { "the \(contract.words) asks a service fee: \($0.words)" }
        }
        return .faults(
            clauses + facts.workerFees.map { "a fee line asks \($0) of the worker" },
            remedy: "Take the fee out of the contract (homeward contract amend …), reverse the fee "
                + "lines (homeward fee reverse …), or let the agency or the employer pay them.",
            orElse: "No clause and no fee line asks anything of the worker."
        )
    }
}
