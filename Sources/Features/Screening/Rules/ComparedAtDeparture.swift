import Core
import Model

/// R-SAN-002-P: whoever leaves was compared with the lists within the last day.
package enum ComparedAtDeparture: CaseRule {
    /// How old a comparison may be at the departure, in hours.
    static let hours = 24

    package static let card = RuleCard(
        "R-SAN-002-P",
        .blocks,
        source: "UN Security Council sanctions lists; agency policy on screening",
        force: .adoption,
        english:
            "At the departure, person, employer and its owners, the sub-agent whom the case names and "
            + "the banks that R-SAN-002 compares were compared with the sanctions lists within the "
            + "last 24 hours; a departure recorded on a later day, on its eve or since. The "
            + "time is the agency's own; a compliance officer must confirm it.",
        chinese:
            "出境时，劳务人员、雇主及其所有人、案件所列中介代理人及R-SAN-002所列银行须在二十四小时内与制裁名单比对；事后补录的出境，比对不得早于出境前一日。期限须由合规负责人确认。",
        toConfirm: true
    )

    /// Whether the facts satisfy the rule on a day: the day of the departure.
    package static func check(_ facts: ListingFacts, on day: CalendarDate) -> Verdict {
        if let now = facts.askedAt, now.date(in: ActionContext.zone) < day {
            return .notApplicable(
                "It is asked on the day of departure: who leaves on \(day) is compared in the "
                    + "\(hours) hours before."
            )
        }
        let earliest = earliest(for: day, askedAt: facts.askedAt)
        for subject in facts.subjects {
            let who = subject.kind.words
            guard let check = subject.check else {
                return .failed(
                    "The \(who) was compared with no list.",
                    remedy: ListingRemedy.compare(subject)
                )
            }
            guard check.screenedAt >= earliest else {
                return .failed(
                    "The \(who) was compared at \(check.screenedAt); for the departure on \(day) it "
                        + "must not be before \(earliest).",
                    remedy: ListingRemedy.compare(subject)
                )
            }
        }
        return .passed("Everybody concerned was compared at \(earliest) or later.")
    }

    /// The moment before which no comparison may lie.
    ///
    /// Of a past departure only the day is known, and of a subject only the last comparison, so what was
    /// found since the eve counts; refusing it would leave a worker abroad whom nobody asks after.
    private static func earliest(for day: CalendarDate, askedAt now: Instant?) -> Instant {
        guard let now, now.date(in: ActionContext.zone) == day else {
            return Instant(startOf: day.adding(days: -1), in: ActionContext.zone)
        }
        return now.adding(hours: -hours)
    }
}
