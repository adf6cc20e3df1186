import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Records, as a second person, until when an agreement is in force: prolonged, or given notice of.
struct SetAgreementEnd: BySecondPerson {
    typealias Subject = Agreement
    static let permission = Permission.corridorsDecide
    static let verb = "set-end"
    static let help = [
        "expires_on": "The last day on which it is in force; not before today.",
        "source": "Where that is written: the prolongation, or the notice.",
    ]

    let expiresOn: CalendarDate
    let source: ShortText

    // Whoever wrote the newest text does not let it count.
    static func first(_ agreement: Agreement.Record) -> UUID? { agreement.madeBy }

    func perform(
        on agreement: Agreement.Record,
        to next: AgreementState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard expiresOn >= context.today else {
            throw CommonRefusal.unfit.refusal(
                "\(expiresOn) is over: what has ended already is terminated, or expires by itself."
            )
        }
        try tx.update(
            agreement,
            [.expiresOn(expiresOn), .decidedBy(context.caller.human)]
        )
        try tx.watch(agreement.id, until: expiresOn, with: context)
        var facts: [String: JSON] = [:]
        facts["before"] = agreement.expiresOn.map { .text("\($0)") }
        return Recorded(as: "agreement.end-set", state: next, facts: facts)
    }
}
