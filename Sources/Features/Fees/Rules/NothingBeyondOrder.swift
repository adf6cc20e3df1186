import Core

/// Who came for an order pays what the order said, and nothing else.
enum NothingBeyondOrder: FeeRule {
    static let card = RuleCard(
        "R-FEE-013-P",
        .blocks,
        source: "Decree 620 Art. 24 (disclosure)",
        force: .since(2012, 8, 1),
        english:
            "Where the case fills a place of a job order, each fee line that the worker pays is on the order's list of worker-paid costs by category and currency, and the lines of a category stay within the amount listed.",
        chinese: "案件占用用工订单名额的，劳务人员支付的每项费用须按类别和币种列于订单的劳务人员费用清单，且每类合计不超过所列金额。",
        toConfirm: true
    )

    static func check(_ facts: FeeFacts, on day: CalendarDate) -> Verdict {
        guard let costs = facts.order else {
            return .notApplicable("The case fills no place of a job order.")
        }
        let lines = facts.workers
        guard !lines.isEmpty else { return .passed("The worker pays nothing.") }
        guard costs.listed != nil else {
            return failed("\(costs.order) does not say what its worker pays.")
        }
        let limits = costs.limits
        var sums: [OrderCosts.Heading: Int128] = [:]
        for line in lines {
            let heading = OrderCosts.Heading(
                category: line.category.rawValue,
                currency: line.net.currency
            )
            let sum = sums[heading, default: 0] + Int128(line.net.minorUnits)
            sums[heading] = sum
            guard let limit = limits[heading] else {
                return failed(
                    "The worker would pay \(line.words) \(line.net); \(costs.order) lists no "
                        + "\(line.category.rawValue) in \(heading.currency)."
                )
            }
            guard sum <= limit else {
                return failed(
                    "With \(line.words) the worker would pay \(heading.words(sum)) of "
                        + "\(line.category.rawValue); \(costs.order) lists \(heading.words(limit))."
                )
            }
        }
        return .passed(
            "\(lines.count) fee line\(lines.count == 1 ? "" : "s") of the worker, each on the list of "
                + "\(costs.order)."
        )
    }

    private static func failed(_ why: String) -> Verdict {
        .failed(
            why,
            remedy:
                "Let the employer or the agency pay it: `homeward fee propose`, and take the line back: "
                + "`homeward fee ask-reversal`; what was paid already goes back: "
                + "`homeward fee open-refund`."
        )
    }
}

extension OrderCosts.Heading {
    /// An amount under the heading.
    fileprivate func words(_ minor: Int128) -> String {
        "\(Money(minorUnits: Int64(clamping: minor), currency: currency))"
    }
}
