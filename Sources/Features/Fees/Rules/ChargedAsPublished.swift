import Core

/// What the worker pays could be read by everybody before anyone was asked for it.
enum ChargedAsPublished: FeeRule {
    static let card = RuleCard(
        "R-FEE-015",
        .blocks,
        source:
            "Human Resources Market Regulation Art. 32; JP-TITR Art. 25(iii), 27(1)(xi)(d); how the lines are held against it: agency policy",
        force: .since(2018, 10, 1),
        english:
            "Each fee line that the worker pays stands, by category and currency, in the schedule that the agency had published when the worker was told of it, with the basis on which it is reckoned, and the lines of a category stay within the amount published.",
        chinese:
            "劳务人员支付的每项费用，须按类别和币种列于告知劳务人员之日企业已公布的收费标准，该标准须载明计算依据；每类费用合计不得超过公布的金额。",
        toConfirm: true
    )

    static func check(_ facts: FeeFacts, on day: CalendarDate) -> Verdict {
        let lines = facts.workers
        guard !lines.isEmpty else { return .notApplicable("The worker pays nothing here.") }
        var sums: [OrderCosts.Heading: Int128] = [:]
        var editions: [String] = []
        for line in lines {
            // What was told under one schedule stays lawful under the next.
            let told = min(day, line.disclosedOn ?? day)
            guard let schedule = facts.schedule(on: told) else {
                return .failed(
                    "No published schedule of fees holds for this case on \(told), the day of "
                        + "\(line.words).",
                    remedy:
                        "Publish it, then record it: `homeward fee-schedule draft`; a second person: "
                        + "`homeward fee-schedule publish`."
                )
            }
            let heading = OrderCosts.Heading(
                category: line.category.rawValue,
                currency: line.net.currency
            )
            let sum = sums[heading, default: 0] + Int128(line.net.minorUnits)
            sums[heading] = sum
            guard let limit = schedule.limits[heading] else {
                return failed(
                    "\(line.words) is \(heading.category) in \(heading.currency), of which edition "
                        + "\(schedule.edition) lists nothing."
                )
            }
            guard sum <= Int128(limit) else {
                return failed(
                    "With \(line.words) the worker would pay "
                        + "\(Money(minorUnits: Int64(clamping: sum), currency: heading.currency)) of "
                        + "\(heading.category); edition \(schedule.edition) lists "
                        + "\(Money(minorUnits: limit, currency: heading.currency))."
                )
            }
            if !editions.contains(schedule.edition) { editions.append(schedule.edition) }
        }
        return .passed(
            "\(lines.count) fee line\(lines.count == 1 ? "" : "s") of the worker, each as published: "
                + "edition \(editions.joined(separator: ", "))."
        )
    }

    private static func failed(_ why: String) -> Verdict {
        .failed(
            why,
            remedy:
                "Charge what is published: `homeward fee ask-reversal`, and propose the line anew; what "
                + "was paid already goes back: `homeward fee open-refund`."
        )
    }
}
