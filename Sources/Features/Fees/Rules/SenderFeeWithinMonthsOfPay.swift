import Core
import Model

/// Employment for Skill Development: what the sending organisation takes is at most two months' pay.
enum SenderFeeWithinMonthsOfPay: FeeRule {
    static let card = RuleCard(
        "R-FEE-005",
        .blocks,
        source:
            "JP Employment for Skill Development Act, ministerial ordinance; the pay that counts",
        force: .since(2027, 4, 1),
        english:
            "Where the corridor reckons in months of pay, the worker pays the sending organisation no more than that: two months' pay for employment for skill development in Japan.",
        chinese: "按月工资限额收费的项目，劳务人员向派遣机构支付的费用不得超过限额；日本育成就业为两个月工资。",
        toConfirm: true
    )

    static let programme = "JP-ESD"

    static func check(_ facts: FeeFacts, on day: CalendarDate) -> Verdict {
        let isESD = facts.terms.programme == programme
        let caps =
            facts.caps.filter {
                $0.effect == .blocks && $0.covers == .senderTotal && $0.force.contains(day)
            } + facts.corridorCaps(on: day)
        guard isESD || !caps.isEmpty else {
            return .notApplicable("\(facts.terms.programme) does not reckon in months of pay.")
        }
        guard !facts.workers(in: .senderTotal).isEmpty else {
            return .passed("The worker pays nothing to the sending organisation.")
        }
        guard !caps.isEmpty else {
            return .failed(
                "No cap in months of pay is on record for \(programme) on \(day).",
                remedy:
                    "Record the cap that is known: `homeward fee-cap record --standard jp_esd_two_months`."
            )
        }
        return facts.judge(caps, on: day)
    }
}
