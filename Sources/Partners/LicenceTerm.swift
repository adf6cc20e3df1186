import Casework
import Postgres

/// From when until when a licence holds, and the reminder before it ends.
enum LicenceTerm {
    static func check(from start: CalendarDate, until end: CalendarDate?) throws(Refusal) {
        guard let end, end < start else { return }
        throw CommonRefusal.unfit.refusal(
            "The licence would end on \(end), before its approval on \(start)."
        )
    }

    static func remind(
        of id: ID<Licence>,
        until end: CalendarDate?,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws {
        try tx.reopen(
            PartnerDuties.licenceRenewal,
            of: id,
            by: end,
            because: "The certificate states its last day.",
            at: present
        )
    }
}
