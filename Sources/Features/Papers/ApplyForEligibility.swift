import Core
import Employers
import Model
import Postgres
import TransparencyLog

/// Records the application for the certificate before the visa: Japan's COE, Korea's CCVI.
struct ApplyForEligibility: ChangingAction {
    typealias Subject = Visa
    static let permission = Permission.papersManage
    static let help = [
        "eligibility_applied_on": "The day of the application; today at the site at the latest."
    ]

    let eligibilityAppliedOn: CalendarDate

    func perform(
        on visa: Visa.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try visa.state.after("apply-eligibility")
        try context.requireNotInFuture(
            "eligibility_applied_on",
            eligibilityAppliedOn,
            in: tx.zone(of: visa.caseFile)
        )
        try tx.update(visa, [.eligibilityAppliedOn(eligibilityAppliedOn), .state(next)])
        return Recorded(as: "visa.eligibility-applied", state: next)
    }
}
