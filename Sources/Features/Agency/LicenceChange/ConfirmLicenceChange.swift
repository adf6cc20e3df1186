import Core
import Model
import Postgres

/// Holds a change that widens the licence against the authority's paper: from here on it holds. Whoever
/// recorded it does not.
struct ConfirmLicenceChange: ChangingAction {
    typealias Subject = LicenceChange
    static let permission = Permission.partnersApprove
    static let help = [
        "evidence": "The authority's paper that you held it against, and where it lies."
    ]

    let evidence: ShortText

    func perform(
        on change: LicenceChange.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try change.state.after("confirm")
        let licence = try Licence.Record.granted(change.licence, in: tx)
        let approver = context.caller.human
        var report = try RuleReport(step: "licence-change.confirm", on: context.today, in: tx)
        report.check(MakerIsNotApprover.self, .init(maker: change.madeBy, approver: approver))
        try report.require()
        try tx.update(change, [.state(next), .confirmedBy(approver), .evidence(evidence)])
        try widen(licence, by: change, in: &tx, with: context)
        return Recorded(as: "licence-change.confirmed", state: next, report: report)
    }

    private func widen(
        _ licence: Licence.Record,
        by change: LicenceChange.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        let day = try LicenceTerm.decided(on: change.changedOn, about: licence, with: context)
        try tx.update(licence, [.decidedOn(day)])
        if let channels = change.awaitedChannels { try tx.update(licence, [.channels(channels)]) }
        guard let end = change.awaitedUntil else { return }
        try LicenceTerm.check(from: licence.approvedOn ?? end, until: end)
        try tx.update(licence, [.validUntil(end)])
        try LicenceTerm.remind(of: licence.id, until: end, in: &tx, with: context)
    }
}
