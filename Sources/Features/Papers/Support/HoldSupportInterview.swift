import Core
import Employers
import Model
import Postgres

/// Records a regular interview under the plan of support, and starts the clock of the next.
struct HoldSupportInterview: ChangingAction {
    typealias Subject = SupportPlan
    static let permission = Permission.deploymentsInterview
    static let help = [
        "interviewed_on": "The day of the interview, by the clock of the site; not in the future.",
        "interview_language": "Its language; one that the worker understands.",
        "supervisor_heard": "Whether the worker's supervisor was heard as well.",
    ]

    let interviewedOn: CalendarDate
    let interviewLanguage: Language
    let supervisorHeard: Bool

    func perform(
        on plan: SupportPlan.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try plan.state.after("interview")
        try context.requireNotInFuture(
            "interviewed_on",
            interviewedOn,
            in: tx.zone(of: plan.caseFile)
        )
        let entered = try tx.value(
            "SELECT min(entered_on) FROM visa WHERE case_id = \(plan.caseFile)",
            as: CalendarDate.self
        )
        guard let begin = plan.interviewedOn ?? entered, begin <= interviewedOn else {
            throw CommonRefusal.unfit.refusal(
                (plan.interviewedOn ?? entered).map {
                    "The interview of \(interviewedOn) lies before \($0): the entry, or the one before."
                } ?? "The entry is not recorded: `homeward visa enter` comes first."
            )
        }
        let languages = try SupportFacts.gather(for: plan.caseFile, in: tx).languages
        guard interviewLanguage.isUnderstood(by: languages) else {
            let known = languages.map(\.description).joined(separator: ", ")
            throw CommonRefusal.unfit.refusal(
                "The worker understands \(known), not \(interviewLanguage): nobody was heard."
            )
        }
        var report = try RuleReport(step: "support-plan.interview", on: context.today, in: tx)
        report.check(
            SupportInterviewInTime.self,
            .init(last: begin, heard: interviewedOn, supervisorHeard: supervisorHeard)
        )
        try tx.update(
            plan,
            [
                .interviewedOn(interviewedOn), .interviewLanguage(interviewLanguage),
                .supervisorHeard(supervisorHeard), .state(next),
            ]
        )
        try tx.settle(PapersFeature.supportInterview, of: plan.id, with: context)
        try tx.openSupportInterview(in: plan.caseFile, after: interviewedOn, with: context)
        return Recorded(as: "support-plan.interviewed", state: next, report: report)
    }
}
