import Core
import Filings
import Model

/// Nobody leaves before the authority has the contract.
package enum FiledBeforeDeparture: ContractRule {
    /// Decree 527 asks something else of a contracted project.
    package static let regimes: Set<Regime> = [.cooperation]

    /// Number, article, severity and texts.
    package static let card = RuleCard(
        "R-CN-020",
        .blocks,
        source: "Decree 620 Art. 26; before departure: agency policy",
        force: .adoption,
        english: "The service or labour contract is filed with the commerce authority.",
        chinese: "服务合同或者劳动合同已报商务主管部门备案。",
        toConfirm: true
    )

    /// Whether it holds on that day, with the values read.
    package static func check(_ facts: LinkedContracts, on day: CalendarDate) -> Verdict {
        let contracts = facts.concerned(.service, .labour)
        guard !contracts.isEmpty else {
            return .failed(
                "There is no service or labour contract to file.",
                remedy:
                    "\(ContractKind.service.fromDraftToSigned); the last signature opens its filing."
            )
        }
        let open = contracts.filter { !facts.isFiled($0) }
        return .faults(
            open.map { contract in
                let due = facts.filing(of: contract)?.dueOn.map { ", to be filed by \($0)" } ?? ""
                return "the \(contract.words) is \(contract.state.rawValue) and not filed\(due)"
            },
            remedy: remedy(open, among: facts),
            orElse: "Filed: \(contracts.map(\.words).joined(separator: ", "))."
        )
    }

    /// The command for the first that is not filed; what is not signed yet has no filing.
    private static func remedy(_ open: [ContractRow], among facts: LinkedContracts) -> String {
        guard let first = open.first else { return "" }
        return facts.filing(of: first)?.submission
            ?? "\(first.onwardToSigned); the last signature opens its filing."
    }
}
