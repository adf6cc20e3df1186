import Core
import Model
import Postgres

/// R-EMP-006: the worker gets no less than the law of the place demands, and no less than a local worker.
///
/// What the employer declares binds nobody, so every paper that promises a pay of the work is judged, and
/// the least of all decides.
package enum PayNotBelow: CaseRule {
    /// What the employer declares and the papers promise, and the minimum wages of the place.
    package struct Facts: EngagementFacts {
        let destination: Country?
        /// The region of the site; nil where nobody has said.
        let region: RegionCode?
        let declaration: WorkDeclaration.Record?
        let wages: [MinimumWage.Record]
        /// What order or contracts promise besides; nil in records from before they were read.
        var promised: [PromisedPay]?

        /// Reads the declaration, the site's region and the minimum wages of the country.
        package static func gather(
            for engagement: Engagement?,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            Facts(
                destination: engagement?.destination,
                region: try tx.value(
                    "SELECT region FROM site WHERE id = \(engagement?.site)",
                    as: RegionCode.self
                ),
                declaration: try WorkDeclaration.Record.current(for: engagement, in: tx),
                wages: try tx.records(
                    of: MinimumWage.self,
                    """
                    country = \(engagement?.destination) AND state <> 'superseded'
                    ORDER BY valid_from, id
                    """
                )
            )
        }

        /// Reads the same for a case, and what its contracts promise.
        package static func gather(
            for id: ID<CaseFile>,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            var facts = try gather(for: Engagement.of(id, in: tx), in: tx)
            facts.promised = try PromisedPay.inContracts(of: id, in: tx)
            return facts
        }

        /// The same facts, for an order that offers a pay of its own.
        ///
        /// - Parameters:
        ///   - pay: The basic pay of one unit.
        ///   - unit: What it is counted by, in the words of `job_order.pay_unit`.
        ///   - hoursWeek: The regular hours a week.
        /// - Returns: The facts with that pay.
        package func offering(_ pay: Money, a unit: String, hoursWeek: Int) -> Facts {
            var facts = self
            facts.promised = [
                PromisedPay(
                    paper: .order,
                    amount: pay,
                    unit: PromisedPay.Unit(rawValue: unit) ?? .month,
                    hoursWeek: hoursWeek
                )
            ]
            return facts
        }
    }

    package static let card = RuleCard(
        "R-EMP-006",
        .blocks,
        source:
            "JP technical training act Art. 9(9) and JP specified skilled worker standards; for "
            + "other destinations agency policy",
        force: .since(2017, 11, 1),
        english:
            "The declaration, the order and the contracts each pay at least the confirmed minimum wage of the place and at least what a local worker gets in the same job. How pay by the hour, day, month and year is compared, and each minimum wage, are for the compliance officer to confirm.",
        chinese: "境外雇主的申报、用工订单及各合同约定的报酬均不低于当地经确认的最低工资，也不低于同岗位当地劳动者；时、日、月、年工资的换算方法及各地最低工资由合规负责人确认。",
        toConfirm: true
    )

    package static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard facts.destination != nil else {
            return .failed("The case is not on record.", remedy: "Open a case: homeward case open.")
        }
        guard let declaration = facts.declaration, declaration.validFrom <= day else {
            return .failed(
                "The employer has declared no pay of this work for \(day).",
                remedy: "Ask for its declaration, then: homeward work-declaration record."
            )
        }
        var found: [String] = []
        for paper in [PromisedPay(declaration)] + (facts.promised ?? []) {
            let verdict = judge(paper, beside: declaration, facts, on: day)
            guard case .passed(let words) = verdict else { return verdict }
            found.append(words)
        }
        return .passed(found.joined(separator: " "))
    }

    /// One paper, held against what a local worker gets, and then against the minimum of the place.
    private static func judge(
        _ paper: PromisedPay,
        beside declaration: WorkDeclaration.Record,
        _ facts: Facts,
        on day: CalendarDate
    ) -> Verdict {
        // A paper without hours of its own is about those that the employer declares.
        let hours = paper.hoursWeek ?? declaration.hoursWeek
        guard let amount = paper.amount, let yearly = paper.yearly(hoursWeek: hours) else {
            return .failed(
                "\(paper.words): nothing can be held against it.",
                remedy: "State the amount, its unit and its currency: \(paper.remedy)"
            )
        }
        let local = declaration.localPay
        guard amount.currency == local.amount.currency else {
            return .failed(
                "\(paper.words), that of a local worker \(local): they cannot be compared.",
                remedy: "State it in \(local.amount.currency): \(paper.remedy)"
            )
        }
        // By the hour: a local worker's month may have other hours.
        guard
            yearly * Int128(declaration.hoursWeek)
                >= local.yearly(hoursWeek: declaration.hoursWeek) * Int128(hours)
        else {
            return .failed(
                "\(paper.words); a local worker in the same job gets \(local).",
                remedy: "Let the employer raise it, then: \(paper.remedy)"
            )
        }
        guard let least = facts.least(atHours: hours, on: day) else {
            return .failed(
                "No minimum wage of \(facts.destination?.description ?? "") above zero is on record for \(day).",
                remedy:
                    "Record it with its source: homeward minimum-wage record; where one stands at "
                    + "zero, homeward minimum-wage supersede before that. Where the law sets none, "
                    + "record what the authority or the collective agreement names instead."
            )
        }
        guard least.pay.amount.currency == amount.currency else {
            return .failed(
                "\(paper.words), the minimum \(least.pay): they cannot be compared.",
                remedy: "State it in \(least.pay.amount.currency): \(paper.remedy)"
            )
        }
        let place = least.region.map { " in \($0)" } ?? ""
        let words = "\(paper.words); the minimum is \(least.pay)\(place)"
        guard yearly >= least.pay.yearlyLeast(hoursWeek: hours) else {
            let locate =
                least.region != nil && facts.region == nil
                ? " The highest of the country counts until the site's region is said: "
                    + "homeward site locate." : ""
            return .failed(
                "\(words), at \(hours) hours a week.",
                remedy: "Let the employer raise it, then: \(paper.remedy)\(locate)"
            )
        }
        // What nobody has held against its source proves nothing.
        guard least.state == .confirmed else {
            return .failed(
                "\(words), which nobody has confirmed.",
                remedy:
                    "Let a second person hold it against its source: homeward minimum-wage confirm."
            )
        }
        return .passed("\(words), at \(hours) hours a week.")
    }
}

extension PayNotBelow.Facts {
    /// The wage of the site's region; where its region is not said, the highest of the country.
    fileprivate func least(atHours hours: Int, on day: CalendarDate) -> MinimumWage.Record? {
        // Zero is no least: a pay of nothing would satisfy it.
        let wages = wages.filter { $0.holds(on: day) && $0.pay.amount.minorUnits > 0 }
        if let region {
            return wages.first { $0.region?.code == region.code }
                ?? wages.first { $0.region == nil }
        }
        return wages.max {
            $0.pay.yearlyLeast(hoursWeek: hours) < $1.pay.yearlyLeast(hoursWeek: hours)
        }
    }
}
