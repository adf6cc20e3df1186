import Casework
import Ledger
import Postgres

/// Notes that someone owns an employer no longer.
struct EndOwner: Action {
    typealias Subject = EmployerOwner
    static let permission = Permission.partnersManage
    static let help = ["ended_on": "The last day."]

    let endedOn: CalendarDate

    func perform(
        on id: ID<EmployerOwner>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let next = try OwnerState.of(id, in: tx).after("end")
        try tx.update(id, ["state": next, "ended_on": endedOn])
        return Recorded(
            as: "owner.ended",
            state: next,
            facts: ["ended_on": .text("\(endedOn)")]
        )
    }
}
