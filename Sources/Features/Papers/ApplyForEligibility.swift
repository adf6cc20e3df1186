import Core
import Model
import Postgres
import TransparencyLog

/// Records the application for the certificate before the visa: Japan's COE, Korea's CCVI.
struct ApplyForEligibility: ChangingAction {
    typealias Subject = Visa
    static let permission = Permission.papersManage
    static let help = [
        "eligibility_applied_on": "The day of the application; today at the latest."
    ]

    let eligibilityAppliedOn: CalendarDate

    func perform(
        on visa: Visa.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try visa.state.after("apply-eligibility")
        try eligibilityAppliedOn.requireNotAfter(context.today)
        try tx.update(visa, [.eligibilityAppliedOn(eligibilityAppliedOn), .state(next)])
        return Recorded(as: "visa.eligibility-applied", state: next)
    }
}

extension CalendarDate {
    /// Refuses a day that is still to come, for what is recorded as having happened.
    func requireNotAfter(_ today: CalendarDate) throws(Refusal) {
        guard self <= today else {
            throw CommonRefusal.unfit.refusal("\(self) is still to come; today is \(today).")
        }
    }
}
