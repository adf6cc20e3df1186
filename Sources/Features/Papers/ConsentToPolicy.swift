import Core
import Model
import Postgres
import TransparencyLog

/// Records that the insured has agreed in writing to the policy and its sum (Insurance Law Art. 34).
struct ConsentToPolicy: Action {
    typealias Subject = Policy
    static let permission = Permission.papersManage
    static let help = ["consented_on": "The day of the signature; today at the latest."]

    let consentedOn: CalendarDate

    func perform(
        on id: ID<Policy>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let policy = try PolicyRow.find(id, in: tx)
        let next = try policy.state.after("consent")
        try consentedOn.requireNotAfter(context.today)
        try tx.update(id, ["insured_consent_on": consentedOn, "state": next])
        return policy.recorded(
            "policy.consented",
            next,
            ["consented_on": .text("\(consentedOn)")]
        )
    }
}
