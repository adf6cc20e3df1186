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
        if state == .recorded { try requireRecorder(context.caller.human, of: licence) }
        try tx.update(licence, [.state(next)])
        if let validUntil {
            try requireSilence("valid_until", licence.validUntil)
            try LicenceTerm.check(from: licence.approvedOn ?? validUntil, until: validUntil)
            try tx.update(licence, [.validUntil(validUntil)])
            if next == .active {
                try LicenceTerm.remind(of: licence.id, until: validUntil, in: &tx, with: context)
            }
        }
        if let channels {
            try requireSilence("channels", licence.channels)
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
            try requireSilence("credit_code", licence.creditCode)
            try tx.update(licence, [.creditCode(creditCode)])
        }
        if let legalRepresentative {
            try requireSilence("legal_representative", licence.legalRepresentative)
            try tx.update(licence, [.legalRepresentative(legalRepresentative)])
        }
        if let paidInCapital {
            try requireSilence("paid_in_capital", licence.paidInCapitalMinor)
            let fen = try paidInCapital.fen(of: "paid-in capital")
            try tx.update(licence, [.paidInCapitalMinor(fen)])
        }
        return Recorded(
            as: "licence.completed",
            state: next,
            facts: ["channels": .text(channels?.words ?? "as before")]
        )
    }

    private func requireRecorder(_ human: UUID, of licence: Licence.Record) throws(Refusal) {
        guard let recorder = licence.statedBy, recorder != human else { return }
        throw CommonRefusal.wrongState.refusal(
            "Someone else recorded it: confirm it as it stands, with `homeward licence confirm`, or "
                + "let whoever recorded it complete it."
        )
    }

    private func requireSilence<Value>(_ column: String, _ stated: Value?) throws(Refusal) {
        guard stated != nil else { return }
        throw CommonRefusal.duplicate.refusal(
            "The licence states its \(column) already: record the change with "
                + "`homeward licence-change record`, for the authority must be told."
        )
    }
}
