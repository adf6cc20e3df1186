import Core
import Employers
import Model
import Postgres

/// What the way home says to the check-ins of deployments that have ended.
package enum CheckInsOnTheWay {
    /// A way home is open, or the worker is home: its own clocks run, and nobody asks twice.
    package static func end(
        of file: ID<CaseFile>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        let legs = try tx.records(
            of: Deployment.self,
            "case_id = \(file) AND state = 'ended' AND next_check_in IS NOT NULL"
        )
        for leg in legs {
            try tx.update(leg, [.nextCheckIn(nil)])
            try tx.drop(.checkIn, of: leg.id, with: context)
        }
    }

    /// The way home was given up while the worker is still abroad: the last deployment is asked for again.
    ///
    /// - Returns: When the worker is to be asked; nil where the last deployment still runs or never did.
    package static func resume(
        of file: ID<CaseFile>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> CalendarDate? {
        guard
            let last = try Deployment.Record.current(of: file, in: tx), last.state == .ended,
            last.endReason != .death,
            try !tx.hasWayHome(from: file, since: last.departedOn)
        else { return nil }
        let leg = try tx.held(last.id)
        // The day at the site, where the worker still is.
        let today = try context.today(in: tx.zone(of: leg.site))
        let day = try today.adding(days: CheckInSchedule.of(today, in: tx).first)
        try tx.update(last.id, [.nextCheckIn(day)])
        try tx.openCheckIn(
            of: leg,
            on: day,
            because: "The way home was given up on \(today).",
            with: context
        )
        if let ended = last.endedOn {
            try KoreanClocks.endWork(of: leg, on: ended, in: &tx, with: context)
        }
        return day
    }
}
