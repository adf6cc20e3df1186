import Core
import Model

/// What the worker signs leaves out nothing and is nowhere worse than what the employer has promised
/// the agency.
package enum NoTermWorse: ContractRule {
    /// Decree 527 asks something else of a contracted project.
    package static let regimes: Set<Regime> = [.cooperation]

    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-013",
        .blocks,
        source: "Decree 620 Art. 23, 27; that a better term is consistent: reading of the agency",
        force: .since(2012, 8, 1),
        english: """
            What the cooperation contract says of the worker's rights stands in the service or \
            labour contract too, and is consistent in all of the worker's contracts: no clause is \
            worse for the worker, a better one counts as consistent; nor is the employment contract \
            worse than what the agency promises beyond it.
            """,
        chinese: """
            劳务合作合同中与劳务人员权益保障相关的事项，服务合同或者劳动合同均应当载明；劳务人员各合同的\
            相应条款应当与其内容一致，不得对劳务人员更为不利，优于约定的视为一致；雇佣合同亦不得低于企业\
            另行承诺的条件。
            """,
        toConfirm: true
    )

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        let compared = facts.compared
        guard !compared.isEmpty else {
            return .notApplicable("There is no contract to hold against a cooperation contract.")
        }
        let broken = facts.compared(where: \.breaksPromise)
        return .faults(
            broken.map(\.sentence),
            remedy:
                "Give the worker at least what was promised: "
                + "\(broken.map(\.contract).changeOfWords) --clauses …; homeward contract compare "
                + "shows both.",
            orElse: "\(compared.flatMap(\.rows).count) clauses compared, none is missing or worse."
        )
    }
}
