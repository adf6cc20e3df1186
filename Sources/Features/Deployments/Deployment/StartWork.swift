import Core
import Employers
import Filings
import Model
import Papers
import Postgres
import TransparencyLog

/// Records the first working day at the site.
struct StartWork: ChangingAction {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsMove
    static let help = [
        "working_since": "The first working day, by the clock of the site; not before the arrival."
    ]

    let workingSince: CalendarDate

    func perform(
        on leg: Deployment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try leg.state.after("work")
        try leg.expect(
            "working_since",
            workingSince,
            notBefore: leg.lastStep,
            in: tx.zone(of: leg.site),
            with: context
        )
        // The check-ins run from the arrival: whoever starts early is still asked on the seventh day.
        try tx.update(leg, [.workingSince(workingSince), .state(next)])
        var report = try RuleReport(step: "deployment.work", on: context.today, in: tx)
        report.check(DepartureReported.self, try .gather(for: leg.caseFile, in: tx))
        report.check(KoreanInsurancesTaken.self, try .gather(for: leg.caseFile, in: tx))
        return Recorded(as: "deployment.work-started", state: next, report: report)
    }
}
