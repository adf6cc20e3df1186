import Casework
import Ledger
import Postgres

/// Records that a worker abroad was heard, and sets the day of the next time.
struct CheckInOnWorker: Action {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsMove
    static let help = [
        "day": "The day on which the worker was heard; not in the future.",
        "note": "What the worker said; it is sealed.",
        "well": "Whether all is well; if not, the next check-in is within a week.",
    ]

    let day: CalendarDate
    let note: Prose
    let well: Bool

    func perform(
        on id: ID<Deployment>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let leg = try DeploymentRow.find(id, in: tx)
        let next = try leg.state.after("check-in")
        try leg.expect("day", day, notBefore: leg.departedOn, at: present)
        let last = max(leg.lastCheckIn ?? day, day)
        let nextCheckIn = CheckInSchedule.next(
            after: last,
            arrival: leg.arrivedOn ?? leg.departedOn ?? day,
            isWell: well
        )
        try tx.update(id, ["last_check_in": last, "next_check_in": nextCheckIn])
        return Recorded(
            as: "deployment.checked-in",
            about: leg.person,
            in: leg.caseFile,
            state: next,
            facts: [
                "day": .text("\(day)"), "note": .text(note.text), "well": .bool(well),
                "next_check_in": .text("\(nextCheckIn)"),
            ],
            reply: ["next_check_in": .text("\(nextCheckIn)")]
        )
    }
}
