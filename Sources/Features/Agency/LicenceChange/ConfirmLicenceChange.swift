import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Holds a change that widens the licence against the authority's paper: from here on it holds. Whoever
/// recorded it does not.
struct ConfirmLicenceChange: Action {
    typealias Subject = LicenceChange
    static let permission = Permission.partnersApprove
    static let help = [
        "evidence": "The authority's paper that you held it against, and where it lies."
    ]

    let evidence: ShortText

    func perform(
        on id: ID<LicenceChange>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let change: AwaitedChange = try tx.known(
            """
            SELECT licence_id, changed_on, awaited_channels, awaited_until, made_by, confirmed_by, state
            FROM licence_change WHERE id = \(id)
            """
        )
        let next = try change.state.after("confirm")
        guard change.waits else {
            throw CommonRefusal.wrongState.refusal("The change holds already: nothing of it waits.")
        }
        let licence = try HeldLicence.hold(change.licence, in: tx)
        let approver = context.caller.human
        var report = RuleReport(step: "licence-change.confirm", on: context.today)
        report.check(MakerIsNotApprover.self, .init(maker: change.maker, approver: approver))
        try report.require()
        try tx.update(id, [.state(next), .confirmedBy(approver), .evidence(evidence)])
        try widen(change, licence, in: &tx, with: context)
        return Recorded(as: "licence-change.confirmed", state: next, report: report)
    }

    private func widen(
        _ change: AwaitedChange,
        _ licence: HeldLicence,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        let day = try LicenceTerm.decided(
            on: change.changedOn,
            about: change.licence,
            in: tx,
            with: context
        )
        try tx.update(change.licence, [.decidedOn(day)])
        if let channels = change.channels { try tx.update(change.licence, [.channels(channels)]) }
        guard let end = change.until else { return }
        try LicenceTerm.check(from: licence.approvedOn ?? end, until: end)
        try tx.update(change.licence, [.validUntil(end)])
        try LicenceTerm.remind(of: change.licence, until: end, in: &tx, with: context)
    }
}

/// What of a change waits for a second person.
private struct AwaitedChange: RowDecodable {
    let licence: ID<Licence>
    let changedOn: CalendarDate
    let channels: [CorridorChannel]?
    let until: CalendarDate?
    let maker: UUID?
    let confirmer: UUID?
    let state: LicenceChangeState

    var waits: Bool { confirmer == nil && (channels != nil || until != nil) }

    init(row: borrowing Row) throws(RowError) {
        licence = try row["licence_id"]
        changedOn = try row["changed_on"]
        channels = try row["awaited_channels"]
        until = try row["awaited_until"]
        maker = try row["made_by"]
        confirmer = try row["confirmed_by"]
        state = try row["state"]
    }
}
