import Core
import Foundation
import Model
import Postgres

/// Records, as a second person, that an agreement is in force: corridors may rest on it from that day on.
struct BringAgreementIntoForce: BySecondPerson {
    typealias Subject = Agreement
    static let permission = Permission.corridorsDecide
    static let verb = "bring-into-force"
    static let help = [
        "in_force_from": "The first day on which it is in force; today at the latest.",
        "evidence": "What shows it: the exchange of notes, the announcement.",
    ]

    let inForceFrom: CalendarDate
    let evidence: LongText

    // Whoever wrote the newest text does not let it count.
    static func first(_ agreement: Agreement.Record) -> UUID? { agreement.madeBy }

    func perform(
        on agreement: Agreement.Record,
        to next: AgreementState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard inForceFrom <= context.today, inForceFrom >= agreement.signedOn else {
            throw CommonRefusal.unfit.refusal(
                "It was signed on \(agreement.signedOn), and today is \(context.today): it comes into force "
                    + "between the two, not on \(inForceFrom)."
            )
        }
        if let last = agreement.expiresOn, last < context.today {
            throw CommonRefusal.unfit.refusal("\(agreement.words) was over on \(last).")
        }
        try tx.update(
            agreement,
            [.inForceFrom(inForceFrom), .decidedBy(context.caller.human), .state(next)]
        )
        try tx.watch(agreement.id, until: agreement.expiresOn, with: context)
        return Recorded(as: "agreement.brought-into-force", state: next)
    }
}

extension WriteTransaction {
    /// Lets the reminder of an agreement's last day run to that day; without one there is none.
    mutating func watch(
        _ agreement: ID<Agreement>,
        until last: CalendarDate?,
        with context: ActionContext
    ) throws {
        try drop(CorridorDuty.agreementEnds, of: agreement, with: context)
        guard let last else { return }
        try open(
            CorridorDuty.agreementEnds,
            of: TaskPlace(agreement),
            by: last,
            because: "The agreement is in force until \(last).",
            with: context
        )
    }
}
