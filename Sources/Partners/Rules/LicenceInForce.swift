public import Casework
public import Postgres

/// R-AG-001: only a licensed agency sends workers abroad.
public enum LicenceInForce: CaseRule {
    /// The licences that the agency holds, whatever their state.
    public struct Facts: CaseFacts {
        let licences: [LicenceRow]

        /// Reads the agency's licences; the case itself does not matter.
        public static func gather(
            for id: ID<CaseFile>,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts { Facts(licences: try LicenceRow.all(in: tx)) }
    }

    /// The rule's card.
    public static let card = RuleCard(
        "R-AG-001",
        .blocks,
        source: "Decree 620 Art. 7",
        english:
            "The agency holds a licence for foreign labour service cooperation, in force today.",
        chinese: "企业持有有效的对外劳务合作经营资格。"
    )

    /// Whether the facts satisfy the rule on a day.
    public static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        let reasons = facts.licences.map { $0.obstacle(on: day) }
        if let good = reasons.firstIndex(of: nil) {
            let licence = facts.licences[good]
            let end = licence.validUntil.map { "until \($0)" } ?? "without a stated end"
            return .passed("Licence \(licence.number) is active \(end).")
        }
        // The newest licence is the one that a reader has in mind.
        return .failed(
            reasons.last?.map(\.self) ?? "No licence is recorded.",
            mend: "Record the licence in force: homeward licence record; "
                + "or after a suspension: homeward licence restore."
        )
    }
}

extension LicenceRow {
    /// Why the licence does not carry the agency on a day; nil when it does.
    fileprivate func obstacle(on day: CalendarDate) -> String? {
        guard state == .active else { return "Licence \(number) is \(state.rawValue)." }
        guard approvedOn <= day else {
            return "Licence \(number) begins on \(approvedOn); the day is \(day)."
        }
        // A licence is good on its last day.
        guard let validUntil, validUntil < day else { return nil }
        return "Licence \(number) ended on \(validUntil); the day is \(day)."
    }
}
