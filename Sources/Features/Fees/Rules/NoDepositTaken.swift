import Core
import Model

/// No deposit under any name: the category is judged, and then the words that would disguise it.
enum NoDepositTaken: FeeRule {
    static let card = RuleCard(
        "R-FEE-001",
        .blocks,
        source: "Decree 620 Art. 25; JP-TITR Art. 10(2)(vi)",
        force: .since(2012, 8, 1),
        english:
            "No deposit, bond, guarantee, collateral or penalty is taken from the worker or the worker's kin, under any name.",
        chinese: "不得以任何名目向劳务人员及其亲属收取押金、保证金、担保、抵押或者违约金。"
    )

    private static let barred: Set<AskedCategory> = [
        .deposit, .bond, .guarantee, .collateral, .penalty,
    ]

    static func check(_ facts: FeeFacts, on day: CalendarDate) -> Verdict {
        for charge in facts.concerned {
            if barred.contains(charge.category) {
                return .failed(
                    "\u{201C}\(charge.description)\u{201D}, to be paid by the \(charge.payer.rawValue), "
                        + "is a \(charge.category.rawValue): no name makes it lawful.",
                    remedy: "Do not take it; give back at once what was taken."
                )
            }
            if charge.payer == .worker, let word = DepositWords.found(in: charge.description) {
                return .failed(
                    "\u{201C}\(charge.description)\u{201D} says \(word), and the worker would pay it: "
                        + "a deposit disguised as \(charge.category.rawValue).",
                    remedy:
                        "Do not take a deposit; if it is none, say what is bought, in other words."
                )
            }
        }
        let count = facts.concerned.count
        return .passed(
            "\(count) fee line\(count == 1 ? "" : "s") read, and no deposit among them: "
                + "the ledger has no category for one."
        )
    }
}
