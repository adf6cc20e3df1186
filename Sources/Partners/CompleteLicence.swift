import Casework
import Ledger
import Postgres

/// Fills in what the certificate always said and the record did not; a change is reported instead.
struct CompleteLicence: Action {
    typealias Subject = Licence
    static let permission = Permission.partnersManage
    static let help = [
        "valid_until": "The last day of validity, as the certificate states it.",
        "channels": "The channels that the certificate covers; corridors name theirs.",
        "credit_code": "The agency's unified social credit code.",
        "legal_representative": "The agency's legal representative.",
        "paid_in_capital": "The paid-in capital, in CNY.",
    ]

    let validUntil: CalendarDate?
    let channels: [Channel]?
    let creditCode: CreditCode?
    let legalRepresentative: Line?
    let paidInCapital: Money?

    func perform(
        on id: ID<Licence>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let next = try LicenceState.of(id, in: tx).after("complete")
        try tx.update(id, ["state": next])
        if let validUntil {
            try demandSilence("valid_until", of: id, in: tx)
            let approvedOn = try tx.value(
                "SELECT approved_on FROM licence WHERE id = \(id)",
                as: CalendarDate.self
            )
            try LicenceTerm.check(from: approvedOn ?? validUntil, until: validUntil)
            try tx.update(id, ["valid_until": validUntil])
            try LicenceTerm.remind(of: id, until: validUntil, in: &tx, at: present)
        }
        if let channels {
            try demandSilence("channels", of: id, in: tx)
            try tx.update(id, ["channels": channels.asScope()])
        }
        if let creditCode {
            try demandSilence("credit_code", of: id, in: tx)
            try tx.update(id, ["credit_code": creditCode])
        }
        if let legalRepresentative {
            try demandSilence("legal_representative", of: id, in: tx)
            try tx.update(id, ["legal_representative": legalRepresentative])
        }
        if let paidInCapital {
            try demandSilence("paid_in_capital_minor", of: id, in: tx)
            let fen = try paidInCapital.fen(of: "paid-in capital")
            try tx.update(id, ["paid_in_capital_minor": fen])
        }
        return Recorded(
            as: "licence.completed",
            state: next,
            facts: ["channels": .text(channels?.words ?? "as before")]
        )
    }

    private func demandSilence(
        _ column: StaticString,
        of id: ID<Licence>,
        in tx: borrowing WriteTransaction
    ) throws {
        let stated = try tx.value(
            "SELECT 1 FROM licence WHERE id = \(id) AND \(raw: column) IS NOT NULL",
            as: Int.self
        )
        guard stated != nil else { return }
        throw CommonRefusal.duplicate.refusal(
            "The licence states its \(column) already: record the change with "
                + "`homeward licence-change record`, for the authority must be told."
        )
    }
}
