import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Fills in what the certificate always said and the record did not; a change is reported instead.
///
/// Until it is confirmed only whoever recorded it completes it, for a second person answers for the whole;
/// once it is, its scope is no longer one person's to state.
struct CompleteLicence: ChangingAction {
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
    let channels: [CorridorChannel]?
    let creditCode: CreditCode?
    let legalRepresentative: ShortText?
    let paidInCapital: Money?

    func perform(
        on licence: Licence.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let state = licence.state
        let next = try state.after("complete")
        if state == .recorded { try requireRecorder(context.caller.human, of: licence.id, in: tx) }
        try tx.update(licence, [.state(next)])
        if let validUntil {
            try requireSilence("valid_until", of: licence.id, in: tx)
            let approvedOn = try tx.value(
                "SELECT approved_on FROM licence WHERE id = \(licence.id)",
                as: CalendarDate.self
            )
            try LicenceTerm.check(from: approvedOn ?? validUntil, until: validUntil)
            try tx.update(licence, [.validUntil(validUntil)])
            if next == .active {
                try LicenceTerm.remind(of: licence.id, until: validUntil, in: &tx, with: context)
            }
        }
        if let channels {
            try requireSilence("channels", of: licence.id, in: tx)
            guard state == .recorded else {
                throw CommonRefusal.wrongState.refusal(
                    "The licence is \(state.rawValue): two people say what it covers, with "
                        + "`homeward licence-change record --what scope` and `homeward "
                        + "licence-change confirm`."
                )
            }
            try tx.update(licence, [.channels(channels.asScope())])
        }
        if let creditCode {
            try requireSilence("credit_code", of: licence.id, in: tx)
            try tx.update(licence, [.creditCode(creditCode)])
        }
        if let legalRepresentative {
            try requireSilence("legal_representative", of: licence.id, in: tx)
            try tx.update(licence, [.legalRepresentative(legalRepresentative)])
        }
        if let paidInCapital {
            try requireSilence("paid_in_capital_minor", of: licence.id, in: tx)
            let fen = try paidInCapital.fen(of: "paid-in capital")
            try tx.update(licence, [.paidInCapitalMinor(fen)])
        }
        return Recorded(
            as: "licence.completed",
            state: next,
            facts: ["channels": .text(channels?.words ?? "as before")]
        )
    }

    private func requireRecorder(
        _ human: UUID,
        of id: ID<Licence>,
        in tx: borrowing WriteTransaction
    ) throws {
        let recorder = try tx.value("SELECT stated_by FROM licence WHERE id = \(id)", as: UUID.self)
        guard let recorder, recorder != human else { return }
        throw CommonRefusal.wrongState.refusal(
            "Someone else recorded it: confirm it as it stands, with `homeward licence confirm`, or "
                + "let whoever recorded it complete it."
        )
    }

    private func requireSilence(
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
