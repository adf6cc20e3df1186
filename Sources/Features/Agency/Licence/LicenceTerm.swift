import Core
import Model
import Postgres

/// From when until when a licence holds, and the reminder before it ends.
enum LicenceTerm {
    static func check(from start: CalendarDate, until end: CalendarDate?) throws(Refusal) {
        guard let end, end < start else { return }
        throw CommonRefusal.unfit.refusal(
            "The licence would end on \(end), before its approval on \(start)."
        )
    }

    /// The day of a decision that is noted now. It never lies before the one that it follows: what decides
    /// among several licences does not go back.
    static func decided(
        on stated: CalendarDate?,
        about licence: Licence.Record,
        with context: ActionContext
    ) throws(Refusal) -> CalendarDate {
        let day = stated ?? context.today
        try context.requireNotInFuture("decided_on", day)
        return max(licence.decidedOn ?? licence.approvedOn ?? day, day)
    }

    static func remind(
        of id: ID<Licence>,
        until end: CalendarDate?,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        try tx.reopen(
            AgencyDuties.licenceRenewal,
            of: id,
            by: end,
            because: "The certificate states its last day.",
            with: context
        )
    }
}
