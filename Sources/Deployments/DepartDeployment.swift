import Casework
import Ledger
import Postgres

/// Records the departure. All rules are checked again: what was true at the clearance may not be now.
struct DepartDeployment: Action {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsMove
    static let help = ["departed_on": "The day on which the worker left; not in the future."]

    let departedOn: CalendarDate

    func perform(
        on id: ID<Deployment>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        try depart(id, through: DeploymentsRoom.departing, in: &tx, at: present)
    }

    func depart(
        _ id: ID<Deployment>,
        through gate: Gate,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let leg = try DeploymentRow.find(id, in: tx)
        // Who departs too early is told what the law asks for, not merely that it is too early.
        if leg.state != .planned { _ = try leg.state.after("depart") }
        let report = try gate.report(for: leg.caseFile, in: tx, on: departedOn)
        try report.demand()
        let next = try leg.state.after("depart")
        _ = try PlacedCase.open(leg.caseFile, in: tx)
        try checkDays(of: leg, at: present)
        // The clock of promise four runs from the first day abroad, not from the first report.
        let nextCheckIn = departedOn.adding(days: CheckInSchedule.first)
        try tx.update(
            id,
            ["departed_on": departedOn, "next_check_in": nextCheckIn, "state": next]
        )
        return Recorded(
            as: "deployment.departed",
            about: leg.person,
            in: leg.caseFile,
            state: next,
            facts: ["departed_on": .text("\(departedOn)")],
            report: report,
            reply: ["next_check_in": .text("\(nextCheckIn)")]
        )
    }

    private func checkDays(of leg: DeploymentRow, at present: Present) throws {
        try leg.expect("departed_on", departedOn, notBefore: leg.clearedOn, at: present)
        guard departedOn < leg.plannedEnd else {
            throw CommonRefusal.unfit.refusal(
                "departed_on is \(departedOn); the leg was to end on \(leg.plannedEnd)."
            )
        }
        guard let cleared = leg.clearedOn, departedOn > Clearance.lastDay(of: cleared) else {
            return
        }
        throw DeploymentRefusal.clearanceExpired.refusal(
            "It was cleared on \(cleared), which held until \(Clearance.lastDay(of: cleared)); "
                + "the departure is \(departedOn)."
        )
    }
}
