import Core
import Model

/// What the worker is owed back is paid back within thirty days.
enum RefundedInTime: FeeRule {
    static let card = RuleCard(
        "R-FEE-009",
        .tasks,
        source: "VN Law 69/2020 as best practice; the service contract's refund terms",
        force: .adoption,
        english:
            "After an early return without the worker's fault the rest of the fee is paid back within 30 days, with interest for each day that it is late.",
        chinese: "劳务人员非因自身过错提前回国的，未履行期间的费用须在30日内按比例退还，逾期支付利息。",
        toConfirm: true
    )

    static func check(_ facts: FeeFacts, on day: CalendarDate) -> Verdict {
        let open = facts.charges.filter { $0.state == .refundable }
        guard !open.isEmpty else { return .passed("No refund is open.") }
        let late = open.filter { ($0.refundDueOn ?? day) < day }
        guard let line = late.first, let due = line.refundDueOn else {
            return .passed("\(open.count) refunds are open, and none is late.")
        }
        return .failed(
            "\(line.words) was to be paid back by \(due).",
            remedy: "Pay it back: `homeward fee refund \(line.id.map { "\($0)" } ?? "")`."
        )
    }
}
