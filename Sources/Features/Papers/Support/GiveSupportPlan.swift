import Core
import Employers
import Model
import Postgres

/// Records that the worker was given a copy of the plan, by another person than recorded it. The plan before it
/// is superseded, and its interviews go on under this one.
struct GiveSupportPlan: ChangingAction {
    typealias Subject = SupportPlan
    // Whoever hears the workers hands the plan over and explains it.
    static let permission = Permission.deploymentsInterview
    static let help = [
        "given_language": "The language of the copy: one of the plan's that the worker understands."
    ]

    let givenLanguage: Language

    func perform(
        on plan: SupportPlan.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try plan.state.after("give")
        let report = try report(on: plan, in: tx, with: context)
        try report.require()
        let earlier = try SupportPlan.Record.given(in: plan.caseFile, in: tx)
        if let earlier {
            try tx.update(earlier, [.state(earlier.state.after("supersede"))])
            try tx.drop(PapersFeature.supportInterview, of: earlier.id, with: context)
        }
        try tx.update(
            plan,
            [
                .givenBy(context.caller.human), .givenOn(context.today),
                .givenLanguage(givenLanguage), .interviewedOn(earlier?.interviewedOn),
                .interviewLanguage(earlier?.interviewLanguage),
                .supervisorHeard(earlier?.supervisorHeard), .state(next),
            ]
        )
        let entered = try tx.value(
            """
            SELECT max(entered_on) FROM visa
            WHERE case_id = \(plan.caseFile) AND state NOT IN ('cancelled', 'refused')
            """,
            as: CalendarDate.self
        )
        if let last = earlier?.interviewedOn ?? entered {
            try tx.openSupportInterview(in: plan.caseFile, after: last, with: context)
        }
        return Recorded(as: "support-plan.given", state: next, report: report)
    }

    /// What the rules say of the plan as the worker would hold it.
    private func report(
        on plan: SupportPlan.Record,
        in tx: borrowing WriteTransaction,
        with context: ActionContext
    ) throws -> RuleReport {
        var given = plan
        given.givenOn = context.today
        given.givenLanguage = givenLanguage
        var facts = try SupportFacts.gather(for: plan.caseFile, in: tx)
        facts.plan = given
        var report = try RuleReport(step: "support-plan.give", on: context.today, in: tx)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: plan.madeBy, approver: context.caller.human)
        )
        report.check(SupportPlanGiven.self, facts)
        return report
    }
}

extension WriteTransaction {
    /// Starts the clock of the next interview, where the worker of a case holds a plan of support.
    mutating func openSupportInterview(
        in caseFile: ID<CaseFile>,
        after last: CalendarDate,
        with context: ActionContext
    ) throws {
        guard let plan = try SupportPlan.Record.given(in: caseFile, in: self) else { return }
        try open(
            PapersFeature.supportInterview,
            of: TaskPlace(plan.id, about: plan.person, in: caseFile),
            from: .date(last),
            in: zone(of: caseFile),
            with: context
        )
    }
}
