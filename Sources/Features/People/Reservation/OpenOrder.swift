import Core
import Model
import Orders
import Postgres

/// A job order as a reservation reads it, held until the commit so that no place goes twice.
struct OpenOrder: RowDecodable {
    let state: String
    let headcount: Int
    let filled: Int
    let reserved: Int
    let opensOn: CalendarDate
    let closesOn: CalendarDate

    init(row: borrowing Row) throws(RowError) {
        state = try row["state"]
        headcount = try row["headcount"]
        filled = try row["filled"]
        reserved = try row["reserved"]
        opensOn = try row["opens_on"]
        closesOn = try row["closes_on"]
    }

    static func find(
        _ id: ID<JobOrder>,
        in tx: borrowing WriteTransaction,
        on day: CalendarDate
    ) throws -> OpenOrder {
        try tx.hold(id, alone: true)
        // A reservation ends by the clock: the day after its last it takes no place any more.
        return try tx.known(
            id,
            """
            SELECT state, headcount, filled, opens_on, closes_on,
                (SELECT count(*) FROM reservation r WHERE r.agency_id = o.agency_id
                    AND r.job_order_id = o.id AND r.state = 'held'
                    AND r.reserved_until >= \(day)::date) AS reserved
            FROM job_order_known o WHERE o.id = \(id)
            """
        )
    }

    /// Refuses where the order takes nobody, or as many are kept for it as it has places.
    func requirePlace(on day: CalendarDate) throws {
        guard state == "open" || state == "partially_filled" else {
            throw CommonRefusal.wrongState.refusal(
                "The job order is \(state): people are kept for an open one."
            )
        }
        guard (opensOn...closesOn).contains(day) else {
            throw CommonRefusal.wrongState.refusal(
                "The job order is open from \(opensOn) to \(closesOn); the day is \(day)."
            )
        }
        guard filled + reserved < headcount else {
            throw PersonRefusal.orderFull.refusal(
                "Of \(headcount) places \(filled) are filled and \(reserved) reserved."
            )
        }
    }
}
