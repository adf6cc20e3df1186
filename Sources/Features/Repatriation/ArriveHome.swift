import Core
import Deployments
import Model
import Postgres

/// Records the arrival at home, and says which deployment is still to be ended.
struct ArriveHome: ChangingAction {
    typealias Subject = Repatriation
    static let permission = Permission.repatriationHandle
    static let help = ["arrived_on": "The day of arrival; not before the departure."]

    let arrivedOn: CalendarDate

    /// What whoever recorded it is told.
    struct Reply: Codable, Sendable {
        /// The step that is missing; none where no deployment runs any more.
        let next: String?
    }

    func perform(
        on row: Repatriation.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("arrive")
        if let travelled = row.travelledOn, arrivedOn < travelled {
            throw CommonRefusal.unfit.refusal(
                "Arrival on \(arrivedOn) lies before the departure on \(travelled)."
            )
        }
        // Home is where the agency is.
        try context.requireNotInFuture("arrived_on", arrivedOn)
        try tx.update(row, [.state(next), .arrivedOn(arrivedOn)])
        try CheckInsOnTheWay.end(of: row.caseFile, in: &tx, with: context)
        let missing = try Self.unended(of: row.caseFile, in: tx).map {
            "The deployment still runs; next: homeward deployment end \($0)"
        }
        return Recorded(as: "repatriation.arrived", state: next, reply: Reply(next: missing))
    }

    /// The deployment that the arrival leaves behind; ending it is that feature's own step.
    private static func unended(
        of id: ID<CaseFile>,
        in tx: borrowing WriteTransaction
    ) throws -> ID<Deployment>? {
        try tx.value(
            """
            SELECT deployment_id FROM worker_abroad WHERE case_id = \(id)
            ORDER BY departed_on DESC LIMIT 1
            """,
            as: ID<Deployment>.self
        )
    }
}
