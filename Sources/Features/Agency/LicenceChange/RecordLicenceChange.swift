import Core
import Filings
import Model
import Postgres
import TransparencyLog

/// Records a change of the licence or the registration, of which the authority is told (R-AG-006).
///
/// What narrows the licence holds at once; a wider scope or a later end holds once a second person has
/// confirmed it.
struct RecordLicenceChange: Action {
    typealias Subject = LicenceChange
    static let permission = Permission.partnersManage
    static let help = [
        "licence_id": "The licence.",
        "what": "What changed.",
        "description": "What it was and what it is now.",
        "changed_on": "The day of the change.",
        "channels": "The scope from now on, where it changed.",
        "valid_until": "The last day from now on, where it changed.",
        "legal_representative": "The legal representative from now on, if it is another.",
        "paid_in_capital": "The paid-in capital from now on, in CNY.",
    ]

    let licenceId: ID<Licence>
    let what: ChangedMatter
    let description: LongText
    let changedOn: CalendarDate
    let channels: [CorridorChannel]?
    let validUntil: CalendarDate?
    let legalRepresentative: ShortText?
    let paidInCapital: Money?

    /// What whoever records it is told.
    struct Reply: Codable, Sendable {
        /// The last day for the report.
        let dueOn: CalendarDate
        /// Whether a second person is to confirm it before it holds.
        let waits: Bool
    }

    func perform(
        on id: ID<LicenceChange>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try context.requireNotInFuture("changed_on", changedOn)
        let held = try Licence.Record.granted(licenceId, in: tx)
        let wider = try channels.map { try $0.asScope() }.flatMap { held.isWider($0) ? $0 : nil }
        let later = validUntil.flatMap { held.isLater($0) ? $0 : nil }
        try LicenceTerm.check(from: held.approvedOn ?? .epoch, until: validUntil)
        let state: LicenceChangeState = wider == nil && later == nil ? .holds : .waits
        try tx.insert(
            id,
            [
                .licence(licenceId), .what(what), .description(description), .changedOn(changedOn),
                .awaitedChannels(wider), .awaitedUntil(later), .madeBy(context.caller.human),
                .state(state),
            ]
        )
        let due = try tx.openFiling(
            .licenceChange,
            of: .licenceChange(id),
            from: changedOn,
            with: context
        )
        try changeLicence(wider == nil, later == nil, in: &tx, with: context)
        return Recorded(
            as: "licence-change.recorded",
            state: state,
            reply: Reply(dueOn: due.date, waits: state == .waits)
        )
    }

    /// What holds at once.
    private func changeLicence(
        _ isNarrower: Bool,
        _ isSooner: Bool,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        if let channels, isNarrower {
            try tx.update(licenceId, [.channels(channels.asScope())])
        }
        if let legalRepresentative {
            try tx.update(licenceId, [.legalRepresentative(legalRepresentative)])
        }
        if let paidInCapital {
            let fen = try paidInCapital.fen(of: "paid-in capital")
            try tx.update(licenceId, [.paidInCapitalMinor(fen)])
        }
        guard let validUntil, isSooner else { return }
        try tx.update(licenceId, [.validUntil(validUntil)])
        try LicenceTerm.remind(of: licenceId, until: validUntil, in: &tx, with: context)
    }
}
