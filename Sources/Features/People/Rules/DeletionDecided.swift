import Core

/// R-PRV-003: what is held of a person who applies no more is not kept for ever.
enum DeletionDecided: Rule {
    struct Facts: Codable, Sendable {
        /// The day on which the person left, or took back a consent; nil where neither is so.
        let since: CalendarDate?
    }

    static let card = RuleCard(
        "R-PRV-003",
        .tasks,
        source: "PIPL Art. 47; Human Resources Market Regulation Art. 33",
        force: .since(2021, 11, 1),
        english:
            "Once a person applies no more, or has withdrawn a consent, it is decided what is deleted as "
            + "soon as the \(ledger.years) years of the service's ledger are over. At least kept are: "
            + RetainedRecord.inOrder.map { "\($0.english) \(years($0.years)) (\($0.source))" }
            .joined(separator: ", ") + ".",
        chinese:
            "劳务人员不再应聘或撤回同意后，服务台账保存满\(ledger.years)年时，须决定删除哪些个人信息。最短保存期限："
            + RetainedRecord.inOrder.map { "\($0.chinese)\($0.years)年" }.joined(separator: "，")
            + "。",
        toConfirm: true
    )

    /// The record whose years the clock counts.
    private static let ledger = RetainedRecord.serviceLedger

    /// The months after which it is decided.
    static let months = 12 * ledger.years

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard let since = facts.since else {
            return .notApplicable("The person has neither left nor taken back a consent.")
        }
        let last = since.adding(months: months)
        guard day <= last else {
            let longer = RetainedRecord.longer.map { "\($0.english) \(years($0.years))" }
            return .failed(
                "Over since \(since); the \(years(ledger.years)) ended on \(last). Longer stay: "
                    + "\(longer.joined(separator: ", ")).",
                remedy: "Decide what is deleted, and say so: homeward task finish."
            )
        }
        return .passed("Over since \(since); what is held is decided on by \(last).")
    }

    private static func years(_ number: Int) -> String {
        number == 1 ? "1 year" : "\(number) years"
    }
}

extension Period {
    /// The Personal Information Protection Law of the PRC: in force since 1 November 2021.
    package static let sincePIPL = Period(
        from: CalendarDate(year: 2021, month: 11, day: 1) ?? .epoch,
        until: nil
    )
}
