import Core
import Model

/// Nobody leaves without a signed contract with the employer, unless two people answer for it.
package enum EmploymentConcluded: ContractRule {
    /// Decree 527 asks something else of a contracted project.
    package static let regimes: Set<Regime> = [.cooperation]

    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-011-W",
        .warns,
        source: "Decree 620 Art. 27; before departure: agency policy",
        force: .adoption,
        english: """
            The employment contract between employer and worker, which the agency must help to \
            conclude, is signed before the departure.
            """,
        chinese: "企业应当协助劳务人员与境外雇主订立雇佣合同；出境前雇佣合同已签订。",
        toConfirm: true
    )

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        guard facts.focus == nil else {
            return .notApplicable("It is asked at departure.")
        }
        let contracts = facts.concerned(.employment)
        if let signed = contracts.first(where: \.state.isSigned) {
            return .passed("The \(signed.words) is signed.")
        }
        guard let open = contracts.first else {
            return .failed(
                "The case has no employment contract in force.",
                remedy: "\(ContractKind.employment.fromDraftToSigned)."
            )
        }
        return .failed(
            "The \(open.words) is \(open.state.rawValue), not signed.",
            remedy: "\(open.onwardToSigned)."
        )
    }
}
