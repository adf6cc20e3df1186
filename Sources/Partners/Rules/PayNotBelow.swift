public import Casework
public import Postgres

/// R-EMP-006: the worker gets no less than the law of the place demands, and no less than a local worker.
public enum PayNotBelow: CaseRule {
    /// What the employer declares, and the minimum wages of the place.
    public struct Facts: EngagementFacts {
        let destination: Country?
        /// The region of the site; nil where nobody has said.
        let region: RegionCode?
        let declaration: DeclarationRow?
        let wages: [MinimumWageRow]

        /// Reads the declaration, the site's region and the minimum wages of the country.
        public static func gather(
            for engagement: Engagement?,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            Facts(
                destination: engagement?.destination,
                region: try tx.value(
                    "SELECT region FROM site WHERE id = \(engagement?.site)",
                    as: RegionCode.self
                ),
                declaration: try DeclarationRow.current(for: engagement, in: tx),
                wages: try MinimumWageRow.all(of: engagement?.destination, in: tx)
            )
        }
    }

    /// The rule's card.
    public static let card = RuleCard(
        "R-EMP-006",
        .blocks,
        source: "JP technical training act Art. 9(9); JP specified skilled worker standards",
        english:
            "The employer pays at least the minimum wage of the place and at least what a local worker gets in the same job. How pay by the hour, day and month is compared, and each minimum wage, are for the compliance officer to confirm.",
        chinese: "境外雇主支付的报酬不低于当地最低工资，也不低于同岗位当地劳动者；时、日、月工资的换算方法及各地最低工资由合规负责人确认。",
        toConfirm: true
    )

    /// Whether the facts satisfy the rule on a day.
    public static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard let destination = facts.destination else {
            return .failed("The case is not on record.", mend: "Open a case: homeward case open.")
        }
        guard let declaration = facts.declaration, declaration.validFrom <= day else {
            return .failed(
                "The employer has declared no pay of this work for \(day).",
                mend: "Ask for its declaration, then: homeward work-declaration record."
            )
        }
        let pay = declaration.pay
        guard pay.amount.minorUnits >= declaration.localPay.amount.minorUnits else {
            return .failed(
                "The pay is \(pay); a local worker in the same job gets \(declaration.localPay).",
                mend: "Let the employer raise it, then: homeward work-declaration record."
            )
        }
        guard let least = leastWage(facts, of: declaration, on: day) else {
            return .failed(
                "No minimum wage of \(destination) is on record for \(day).",
                mend: "Record it with its source, as zero where the law sets none: "
                    + "homeward minimum-wage record."
            )
        }
        guard least.pay.amount.currency == pay.amount.currency else {
            return .failed(
                "The pay is \(pay), the minimum \(least.pay): they cannot be compared.",
                mend: "Declare the pay in \(least.pay.amount.currency): "
                    + "homeward work-declaration record."
            )
        }
        return compare(declaration, with: least, region: facts.region)
    }

    /// The wage of the site's region; where its region is not said, the highest of the country.
    private static func leastWage(
        _ facts: Facts,
        of declaration: DeclarationRow,
        on day: CalendarDate
    ) -> MinimumWageRow? {
        let wages = facts.wages.filter { $0.holds(on: day) }
        if let region = facts.region {
            return wages.first { $0.region?.code == region.code }
                ?? wages.first { $0.region == nil }
        }
        let hours = declaration.hoursWeek
        return wages.max {
            $0.pay.yearlyLeast(hoursWeek: hours) < $1.pay.yearlyLeast(hoursWeek: hours)
        }
    }

    private static func compare(
        _ declaration: DeclarationRow,
        with least: MinimumWageRow,
        region: RegionCode?
    ) -> Verdict {
        let hours = declaration.hoursWeek
        let place = least.region.map { " in \($0)" } ?? ""
        let standing = least.state == .provisional ? ", still to be confirmed" : ""
        let words = "the minimum is \(least.pay)\(place)\(standing), at \(hours) hours a week"
        guard
            declaration.pay.yearly(hoursWeek: hours) >= least.pay.yearlyLeast(hoursWeek: hours)
        else {
            let locate =
                least.region != nil && region == nil
                ? " The highest of the country counts until the site's region is said: "
                    + "homeward site locate." : ""
            return .failed(
                "The pay is \(declaration.pay); \(words).",
                mend: "Let the employer raise it, then: homeward work-declaration record.\(locate)"
            )
        }
        return .passed("The pay is \(declaration.pay); \(words).")
    }
}
