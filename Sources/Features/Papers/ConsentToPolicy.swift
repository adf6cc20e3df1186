import Core
import Model
import Postgres
import TransparencyLog

/// Records that the insured has agreed in writing to the policy and its sum (Insurance Law Art. 34).
struct ConsentToPolicy: ChangingAction {
    typealias Subject = Policy
    static let permission = Permission.papersManage
    static let help = ["insured_consent_on": "The day of the signature; today at the latest."]

    let insuredConsentOn: CalendarDate

    func perform(
        on policy: Policy.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try policy.state.after("consent")
        try context.requireNotInFuture("insured_consent_on", insuredConsentOn)
        try tx.update(policy, [.insuredConsentOn(insuredConsentOn), .state(next)])
        return Recorded(as: "policy.consented", state: next)
    }
}
