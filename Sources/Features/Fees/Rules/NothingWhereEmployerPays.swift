import Core
import Corridors
import Model

/// In a corridor where the employer pays, the worker's total is nothing.
enum NothingWhereEmployerPays: FeeRule {
    static let card = RuleCard(
        "R-FEE-007",
        .blocks,
        source:
            "Dhaka Principle 1; KR Act on Foreign Workers' Employment; the corridor's fee regime",
        force: .adoption,
        english:
            "In a corridor where the employer pays or no fee may be taken, the worker pays nothing.",
        chinese: "在雇主付费或者禁止收费的通道中，劳务人员不承担任何费用。",
        toConfirm: true
    )

    static func check(_ facts: FeeFacts, on day: CalendarDate) -> Verdict {
        let lines = facts.workers
        guard !lines.isEmpty else { return .passed("The worker pays nothing.") }
        guard let regime = facts.terms.regime?.value(on: day) else {
            return .failed(
                "The worker pays \(lines.count) fee line\(lines.count == 1 ? "" : "s"), and no "
                    + "corridor \(facts.terms.programme) says that any may be charged.",
                remedy: "Load the corridors: `homeward corridor load`."
            )
        }
        guard regime.isFree else {
            return .notApplicable(
                "The fee regime of \(facts.terms.programme) is \(regime.rawValue)."
            )
        }
        let charged = lines.map { "\($0.words) \($0.net)" }.joined(separator: ", ")
        return .failed(
            "The fee regime of \(facts.terms.programme) is \(regime.rawValue); the worker pays "
                + "\(charged).",
            remedy: "Take the line back: `homeward fee ask-reversal`, or give the money back: "
                + "`homeward fee open-refund`."
        )
    }
}
