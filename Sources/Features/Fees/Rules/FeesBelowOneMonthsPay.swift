import Core
import Model

/// What the worker pays in all, by the ILO's categories, is less than a month's pay.
enum FeesBelowOneMonthsPay: FeeRule {
    static let card = RuleCard(
        "R-FEE-011",
        .warns,
        source: "ILO definition of recruitment fees and related costs (2019)",
        force: .adoption,
        english:
            "All that the worker pays, shown by the ILO's categories, is less than one month's pay.",
        chinese: "劳务人员承担的全部费用（按国际劳工组织分类列示）低于一个月工资。",
        toConfirm: true
    )

    static func check(_ facts: FeeFacts, on day: CalendarDate) -> Verdict {
        let lines = facts.workers
        guard !lines.isEmpty else { return .passed("The worker pays nothing.") }
        return .comparing { () throws(Incomparable) in
            guard let pay = facts.terms.pay else { throw .noPay }
            let total = try facts.total(of: lines, in: pay.currency, on: day)
            var shares: [String] = []
            for category in AskedCategory.allCases {
                let own = lines.filter { $0.category == category }
                guard !own.isEmpty else { continue }
                let sum = try facts.total(of: own, in: pay.currency, on: day)
                let heading = category.lawful?.heading.rawValue ?? ""
                shares.append("\(heading): \(category.rawValue) \(sum)")
            }
            let words =
                "The worker pays \(total), a month's pay is \(pay) "
                + "(\(shares.joined(separator: "; ")))."
            return total.minorUnits < pay.minorUnits
                ? .passed(words)
                : .failed(
                    words,
                    remedy: "Let the employer or the agency bear more, or let two people weigh it: "
                        + "`homeward override ask`."
                )
        }
    }
}
