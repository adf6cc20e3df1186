import Core
import Model
import Postgres

/// Lets a project count, as a second person: whoever had a hand in it since it was recorded does not.
struct ConfirmProject: ChangingAction {
    typealias Subject = Project
    static let permission = Permission.partnersApprove

    func perform(
        on project: Project.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try project.state.after("confirm")
        let human = context.caller.human
        let hadAHand = project.earlierMakers?.contains(human) == true
        var report = try RuleReport(step: "project.confirm", on: context.today, in: tx)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: hadAHand ? human : project.madeBy, approver: human)
        )
        try report.require()
        try tx.update(project, [.state(next), .confirmedBy(human)])
        return Recorded(as: "project.confirmed", state: next, report: report)
    }
}
