import Core
import Employers
import Postgres

/// When a paper begins to run out: the widest of the three alarms of R-VIS-003.
enum ExpiryWindow {
    /// Days before the end at which the owner is reminded.
    static let alarms = [90, 60, 30]

    /// What a paper is on a day: nil while it is good, true when it has run out.
    static func isOver(_ until: CalendarDate, on today: CalendarDate) -> Bool? {
        if today > until { return true }
        return today.days(until: until) <= alarms[0] ? false : nil
    }

    /// Whether a paper is over or only near its end; refuses to mark what is good for longer, and what is
    /// marked as near its end already.
    static func requireNews(
        _ until: CalendarDate?,
        on today: CalendarDate,
        isMarked: Bool
    ) throws(Refusal) -> Bool {
        guard let until else {
            throw CommonRefusal.unfit.refusal("The paper has no last day: it does not run out.")
        }
        guard let isOver = isOver(until, on: today) else {
            throw CommonRefusal.unfit.refusal(
                "It is good until \(until); it is expiring from \(until.adding(days: -alarms[0])) on."
            )
        }
        guard isOver || !isMarked else {
            throw CommonRefusal.unfit.refusal(
                "It is marked as expiring already; it is good until \(until)."
            )
        }
        return isOver
    }
}

extension WriteTransaction {
    /// Opens the alarms before the end of a visa: a stay ends by the clock of the country.
    mutating func openVisaExpiry(
        of place: TaskPlace,
        in caseFile: ID<CaseFile>,
        until: CalendarDate,
        with context: ActionContext
    ) throws {
        try open(
            PapersFeature.visaExpiry,
            of: place,
            by: until,
            because: "The paper is good until \(until).",
            in: zone(of: caseFile),
            with: context
        )
    }
}
