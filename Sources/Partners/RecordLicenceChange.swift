import Casework
import Ledger
import Postgres

/// Records a change of the licence or the registration; the clock of its report begins (R-AG-006).
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
    let description: Prose
    let changedOn: CalendarDate
    let channels: [Channel]?
    let validUntil: CalendarDate?
    let legalRepresentative: Line?
    let paidInCapital: Money?

    func perform(
        on id: ID<LicenceChange>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        guard changedOn <= present.today else {
            throw CommonRefusal.unfit.refusal(
                "The change would be on \(changedOn); record it once it has happened."
            )
        }
        try holdLicence(in: tx)
        let due = try tx.open(
            PartnerDuties.changeReport,
            of: TaskPlace(id),
            from: .date(changedOn),
            at: present
        )
        try tx.insert(
            id,
            [
                "licence_id": licenceId, "what": what, "description": description,
                "changed_on": changedOn, "due_on": due.date, "state": LicenceChangeState.open,
            ]
        )
        try changeLicence(in: &tx, at: present)
        return Recorded(
            as: "licence-change.recorded",
            state: LicenceChangeState.open,
            facts: ["what": .text(what.rawValue), "changed_on": .text("\(changedOn)")],
            reply: ["due_on": .text("\(due.date)")]
        )
    }

    /// Held until the commit, so that nobody closes or revokes it meanwhile.
    private func holdLicence(in tx: borrowing WriteTransaction) throws {
        let state = try tx.value(
            "SELECT state FROM licence WHERE id = \(licenceId) FOR UPDATE",
            as: LicenceState.self
        )
        guard let state else {
            throw CommonRefusal.reference.refusal("No licence is \(licenceId).")
        }
        guard state.isGranted else {
            throw CommonRefusal.wrongState.refusal(
                "The licence is \(state.rawValue): there is no certificate that could change."
            )
        }
    }

    private func changeLicence(in tx: inout WriteTransaction, at present: Present) throws {
        if let channels { try tx.update(licenceId, ["channels": channels.asScope()]) }
        if let legalRepresentative {
            try tx.update(licenceId, ["legal_representative": legalRepresentative])
        }
        if let paidInCapital {
            let fen = try paidInCapital.fen(of: "paid-in capital")
            try tx.update(licenceId, ["paid_in_capital_minor": fen])
        }
        guard let validUntil else { return }
        let approvedOn = try tx.value(
            "SELECT approved_on FROM licence WHERE id = \(licenceId)",
            as: CalendarDate.self
        )
        try LicenceTerm.check(from: approvedOn ?? validUntil, until: validUntil)
        try tx.update(licenceId, ["valid_until": validUntil])
        try LicenceTerm.remind(of: licenceId, until: validUntil, in: &tx, at: present)
    }
}
