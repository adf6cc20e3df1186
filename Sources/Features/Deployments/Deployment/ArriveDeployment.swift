import Core
import Employers
import Model
import Postgres
import Training

/// Records the arrival at the destination.
struct ArriveDeployment: ChangingAction {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsMove
    static let help = [
        "arrived_on": "The day of arrival, by the clock of the site; not before the departure."
    ]

    let arrivedOn: CalendarDate

    /// What whoever recorded it is told.
    struct Reply: Codable, Sendable {
        /// When the worker is asked next.
        let nextCheckIn: CalendarDate
    }

    func perform(
        on leg: Deployment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try leg.state.after("arrive")
        try leg.expect(
            "arrived_on",
            arrivedOn,
            notBefore: leg.lastStep,
            in: tx.zone(of: leg.site),
            with: context
        )
        let days = try CheckInSchedule.of(arrivedOn, in: tx).first
        let nextCheckIn = arrivedOn.adding(days: days)
        try tx.update(leg, [.arrivedOn(arrivedOn), .nextCheckIn(nextCheckIn), .state(next)])
        // The lessons before the entry have served: their months run no longer (R-TRN-003).
        try tx.settle(TrainingFeature.preEntryCourse, of: leg.caseFile, with: context)
        try tx.openCheckIn(
            of: leg,
            on: nextCheckIn,
            because: "\(days) days after the arrival on \(arrivedOn).",
            with: context
        )
        return Recorded(
            as: "deployment.arrived",
            state: next,
            reply: Reply(nextCheckIn: nextCheckIn)
        )
    }
}
