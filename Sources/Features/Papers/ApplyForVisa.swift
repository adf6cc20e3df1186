import Core
import Model
import Postgres
import TransparencyLog

/// Records the application at the embassy; in Japan and Korea with the certificate before it.
struct ApplyForVisa: ChangingAction {
    typealias Subject = Visa
    static let permission = Permission.papersManage
    static let help = ["applied_on": "The day of the application; today at the latest."]

    let appliedOn: CalendarDate

    func perform(
        on visa: Visa.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try visa.state.after("apply")
        try context.requireNotInFuture("applied_on", appliedOn)
        if visa.state == .notStarted, EligibilityFacts.certificateFirst.contains(visa.country) {
            throw CommonRefusal.wrongState.refusal(
                "\(visa.country) gives no work visa without the certificate before it: "
                    + "apply-eligibility and issue-eligibility come first."
            )
        }
        var report = try RuleReport(step: "visa.apply", on: context.today, in: tx)
        let facts = try EligibilityFacts.gather(for: visa.caseFile, in: tx)
        report.check(EligibilityMatchesPassport.self, facts)
        try report.require()
        try tx.update(visa, [.appliedOn(appliedOn), .state(next)])
        return Recorded(as: "visa.applied", state: next, report: report)
    }
}
