import Core
import Model

/// A contractor who builds in a state where it has no seat says in writing that it answers to the worker.
package enum ContractorLiable: ContractRule {
    /// Decree 620 governs the sending to a contractor from a third country.
    package static let regimes: Set<Regime> = [.cooperation]

    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-TC-003",
        .blocks,
        source: "Agency policy on third-country projects, for Decree 620 Art. 21(9) to (11)",
        force: .adoption,
        english: """
            At a third-country project the cooperation contract states that the contractor itself answers to the \
            worker for pay, accidents and the way home, wherever the site and whoever its owner is.
            """,
        chinese: "第三国项目的劳务合作合同应当载明：无论项目所在地和业主为何，承包商均对劳务人员的报酬、人身伤害和回国直接承担责任。",
        toConfirm: true
    )

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        guard facts.way?.channel == .thirdCountryProject else {
            return .notApplicable("The worker goes to no third-country project.")
        }
        let grounds = facts.grounds
        guard !grounds.isEmpty else {
            return .failed(
                "No cooperation contract stands behind the case.",
                remedy:
                    "With a clause contractor_liability: \(ContractKind.cooperation.fromDraftToSigned)."
            )
        }
        let silent = grounds.filter { contract in
            !contract.clauses.contains { $0.code == .contractorLiability }
        }
        return .faults(
            silent.map { "the \($0.words) has no clause contractor_liability" },
            remedy:
                "State it in a clause contractor_liability: \(silent.changeOfWords) --clauses …",
            orElse:
                "The contractor's liability is stated in \(grounds.map(\.words).joined(separator: ", "))."
        )
    }
}
