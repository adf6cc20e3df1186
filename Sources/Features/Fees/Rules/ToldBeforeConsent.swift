import Core
import Model

/// The worker knows each cost, item by item and a day before agreeing to it, and gets a receipt for each payment.
enum ToldBeforeConsent: FeeRule {
    static let card = RuleCard(
        "R-FEE-003",
        .blocks,
        source:
            "JP-TITR Art. 25(iii), so far as the worker is told (the published basis: R-FEE-015); "
            + "IN Emigration Rules 2017; one day: agency policy",
        force: .since(2017, 11, 1),
        english:
            "Every line that the worker pays was disclosed item by item at least one day before the worker consented to that very statement, and every payment has its receipt.",
        chinese: "劳务人员承担的每一项费用均须在其同意之日至少一日前逐项告知，并针对该份告知书取得同意；每笔收款均须开具收据。",
        toConfirm: true
    )

    /// Days between being told and agreeing: agency policy, to be confirmed.
    static let daysToThink = 1

    static func check(_ facts: FeeFacts, on day: CalendarDate) -> Verdict {
        let lines = facts.concerned.filter { $0.payer == .worker }
        guard !lines.isEmpty else { return .notApplicable("The worker pays nothing here.") }
        for line in lines {
            let name = line.id.map { "\($0)" } ?? ""
            guard let told = line.disclosedOn else {
                return .failed(
                    "\(line.words) was never disclosed to the worker.",
                    remedy:
                        "Tell the worker: `homeward fee disclose \(name)`, or take the line back: "
                        + "`homeward fee ask-reversal \(name)`."
                )
            }
            let agreed = line.consentedOn ?? (facts.focus == nil ? nil : day)
            let first = told.adding(days: daysToThink)
            if let agreed, agreed < first {
                return .failed(
                    "\(line.words) was disclosed on \(told), and consented to on \(agreed).",
                    remedy: "Ask on \(first) at the earliest: `homeward fee consent \(name)`."
                )
            }
            if line.state.isPaid, line.receipt == nil {
                return .failed(
                    "\(line.words) was paid without a receipt.",
                    remedy: "Give it back: `homeward fee open-refund \(name)`."
                )
            }
        }
        let open = lines.count { $0.consentedOn == nil }
        return .passed(
            "\(lines.count) fee line\(lines.count == 1 ? "" : "s") of the worker disclosed"
                + (open == 0 ? "." : ", \(open) without consent: nothing is collected for it.")
        )
    }
}
