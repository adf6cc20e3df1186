import Core
import Corridors
import Employers
import Model
import Postgres
import TransparencyLog

/// Records that a worker abroad was heard, and sets the day of the next time.
struct CheckInOnWorker: ChangingAction {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsMove
    static let help = [
        "day":
            "The day on which the worker was heard, by the clock of the site; not in the future.",
        "note": "What the worker said; it is sealed.",
        "well": "Whether all is well; if not, the next check-in is within a week.",
    ]

    let day: CalendarDate
    let note: LongText
    let well: Bool

    /// What whoever heard the worker is told.
    struct Reply: Codable, Sendable {
        /// When the worker is asked next.
        let nextCheckIn: CalendarDate
    }

    func perform(
        on leg: Deployment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try leg.state.after("check-in")
        if leg.state == .ended, leg.nextCheckIn == nil {
            throw CommonRefusal.wrongState.refusal(
                "The deployment has ended, and the worker is home or on a recorded way home."
            )
        }
        try leg.expect(
            "day",
            day,
            notBefore: leg.departedOn,
            in: tx.zone(of: leg.site),
            with: context
        )
        let arrival = leg.arrivedOn ?? leg.departedOn ?? day
        let schedule = try CheckInSchedule.of(arrival, in: tx)
        var report = try RuleReport(step: "deployment.check-in", on: context.today, in: tx)
        report.check(
            WorkerHeardInTime.self,
            .init(
                due: leg.nextCheckIn,
                heard: day,
                arrival: arrival,
                caseFile: leg.caseFile,
                schedule: schedule
            )
        )
        let last = max(leg.lastCheckIn ?? day, day)
        let nextCheckIn = schedule.next(after: last, arrival: arrival, isWell: well)
        try tx.update(leg, [.lastCheckIn(last), .nextCheckIn(nextCheckIn)])
        try tx.settle(CorridorDuty.alertCheck, of: leg.caseFile, with: context)
        try tx.openCheckIn(
            of: leg,
            on: nextCheckIn,
            because: well
                ? "The planned day after the check-in of \(last)."
                : "Not all was well on \(day): within \(schedule.first) days.",
            heard: true,
            with: context
        )
        return Recorded(
            as: "deployment.checked-in",
            state: next,
            facts: ["next_check_in": .text("\(nextCheckIn)")],
            report: report,
            reply: Reply(nextCheckIn: nextCheckIn)
        )
    }
}
