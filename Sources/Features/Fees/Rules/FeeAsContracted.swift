import Core
import Model

/// The worker pays the service fee that stands in the signed contract, and no fen beyond it.
enum FeeAsContracted: FeeRule {
    static let regimes: Set<Regime> = [.cooperation]

    static let card = RuleCard(
        "R-FEE-014-P",
        .blocks,
        source: "Decree 620 Art. 23 and 25; agency policy",
        force: .adoption,
        english:
            "The service fee that the worker pays is not above the fee that the signed service contract states.",
        chinese: "向劳务人员收取的服务费不得高于已签订的服务合同所载明的服务费。",
        toConfirm: true
    )

    static func check(_ facts: FeeFacts, on day: CalendarDate) -> Verdict {
        let lines = facts.workers(in: .serviceFee)
        guard !lines.isEmpty else { return .notApplicable("The worker pays no service fee.") }
        // Under a labour contract none is owed at all (R-CN-015).
        guard facts.terms.bindings.last?.kind == .service else {
            return .notApplicable("No service contract is signed.")
        }
        guard let stated = facts.terms.serviceFee else {
            return .failed(
                "The signed service contract states no service fee as an amount.",
                remedy: "Take none: `homeward fee ask-reversal`; or agree on one in writing: "
                    + "`homeward contract revise`."
            )
        }
        return .comparing { () throws(Incomparable) in
            let sum = try facts.total(of: lines, in: stated.currency, on: day)
            guard sum.minorUnits <= stated.minorUnits else {
                return .failed(
                    "The worker would pay \(sum); the signed contract states \(stated).",
                    remedy:
                        "Charge less: `homeward fee ask-reversal` and propose the line anew, or "
                        + "give back what is too much: `homeward fee open-refund`."
                )
            }
            return .passed("\(sum) of the \(stated) that the signed contract states.")
        }
    }
}
