public import Casework

/// R-SAN-002: nobody concerned stands unresolved on the Security Council's list.
public enum NoUnresolvedListing: CaseRule {
    /// The rule's card.
    public static let card = RuleCard(
        "R-SAN-002",
        .blocks,
        source: "UN Security Council sanctions lists; agency policy on screening",
        english:
            "Person, employer and its owners were compared with the current UN list, on the day of "
            + "departure within the day before, and no potential or true match is unresolved. The "
            + "thresholds and the day are the agency's own; a compliance officer must confirm them.",
        chinese: "劳务人员、雇主及其所有人已与联合国现行制裁名单比对（出境前一日内复核），无未处理的疑似或确认匹配。阈值和期限须由合规负责人确认。",
        toConfirm: true
    )

    /// Whether the facts satisfy the rule on a day.
    public static func check(_ facts: ListingFacts, on day: CalendarDate) -> Verdict {
        guard facts.hasBindingList else {
            return .failed("No edition of the UN list is loaded.", mend: ListingMend.load)
        }
        guard !facts.subjects.isEmpty else {
            return .failed("There is nobody to compare.", mend: "Open a case: homeward case open.")
        }
        for subject in facts.subjects {
            if let verdict = fault(in: subject, facts.departure, on: day) { return verdict }
        }
        let words = facts.subjects.compactMap { subject in
            subject.check.map { "\(subject.kind.rawValue) \($0.state.words) on \($0.screenedOn)" }
        }
        return .passed("Compared with the current UN list: \(words.joined(separator: ", ")).")
    }

    private static func fault(
        in subject: ListingFacts.Subject,
        _ departure: CalendarDate?,
        on day: CalendarDate
    ) -> Verdict? {
        let who = subject.kind.rawValue
        guard let check = subject.check else {
            return .failed("The \(who) was compared with no list.", mend: mend(subject))
        }
        guard check.isBindingCurrent else {
            return .failed(
                "The \(who) was compared on \(check.screenedOn), before the current UN edition.",
                mend: mend(subject)
            )
        }
        if check.bindingOpen > 0 {
            return .failed(
                "The \(who) has \(check.bindingOpen) unresolved hit(s) on the UN list: "
                    + "\(check.state.words).",
                mend: ListingMend.decide(check)
            )
        }
        // The lists of the eve decide who crosses the border, not those of the day of clearance.
        if let departure, day >= departure, check.screenedOn < day.adding(days: -1) {
            return .failed(
                "The \(who) was compared on \(check.screenedOn); departure is \(departure), the day "
                    + "is \(day).",
                mend: mend(subject)
            )
        }
        return nil
    }

    private static func mend(_ subject: ListingFacts.Subject) -> String {
        "Compare with the current lists: \(subject.command)."
    }
}
