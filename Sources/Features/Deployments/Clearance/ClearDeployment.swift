import Core
import Model
import Postgres
import TransparencyLog

/// Clears a deployment for departure: every rule of the gate, by someone who did not hold the interview.
struct ClearDeployment: ChangingAction {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsClear

    /// What whoever cleared it is told.
    struct Reply: Codable, Sendable {
        /// The last day on which somebody may depart on it.
        let holdsUntil: CalendarDate
        /// How many records the gate read.
        let records: Int
        /// What ends it before that day.
        let voidWhen: String
    }

    func perform(
        on leg: Deployment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try clear(leg, through: DeploymentsFeature.clearing, in: &tx, with: context)
    }

    func clear(
        _ leg: Deployment.Record,
        through gate: Gate,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try leg.state.after("clear")
        _ = try CaseFile.Record.heldForSending(leg.caseFile, in: tx)
        // Nobody departs on a day that has passed: an overdue plan is judged as of today.
        let day = max(leg.plannedDeparture, context.today)
        // Read before the rules: what changes in between then counts as changed since.
        let records = try ClearanceRecords.now(of: leg.caseFile, in: tx)
        var report = try gate.report(for: leg.caseFile, in: tx, on: day)
        report.checkFourEyes(on: leg, by: context.caller)
        try report.require()
        try tx.update(
            leg,
            [
                .clearedOn(context.today), .clearedBy(context.caller.human),
                .clearanceRecords(records), .state(next),
            ]
        )
        let last = Clearance.lastDay(of: context.today)
        return Recorded(
            as: "deployment.cleared",
            state: next,
            facts: ["as_of": .text("\(day)"), "holds_until": .text("\(last)")],
            report: report,
            reply: Reply(
                holdsUntil: last,
                records: records.count,
                voidWhen: "any of the \(records.count) records that the gate read changes before "
                    + "the departure; homeward deployment clearance \(leg.id) tells."
            )
        )
    }
}

extension RuleReport {
    /// R-AUD-002 on the interview and the clearance; without an interview nobody can have held it.
    mutating func checkFourEyes(on leg: Deployment.Record, by caller: Caller) {
        guard let interviewer = leg.interviewedBy else { return }
        check(MakerIsNotApprover.self, .init(maker: interviewer, approver: caller.human))
    }
}
