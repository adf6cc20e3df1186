import Core
import Model
import Postgres
import TransparencyLog

/// Records, as a second person, until when an agreement is in force: prolonged, or given notice of.
struct SetAgreementEnd: Action {
    typealias Subject = Agreement
    static let permission = Permission.corridorsDecide
    static let help = [
        "expires_on": "The last day on which it is in force; not before today.",
        "source": "Where that is written: the prolongation, or the notice.",
    ]

    let expiresOn: CalendarDate
    let source: ShortText

    func perform(
        on id: ID<Agreement>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let agreement = try AgreementRow.find(id, in: tx)
        let next = try agreement.state.after("set-end")
        let report = agreement.fourEyes("set-end", with: context)
        try report.require()
        guard expiresOn >= context.today else {
            throw CommonRefusal.unfit.refusal(
                "\(expiresOn) is over: what has ended already is terminated, or expires by itself."
            )
        }
        try tx.update(id, [.expiresOn(expiresOn), .decidedBy(context.caller.human)])
        try tx.watch(id, until: expiresOn, with: context)
        var facts: [String: JSON] = [:]
        facts["before"] = agreement.expiresOn.map { .text("\($0)") }
        return Recorded(as: "agreement.end-set", state: next, facts: facts, report: report)
    }
}
