import Core
import Corridors
import Model
import Postgres
import TransparencyLog

/// Notes that a published item has become a job order: the same work, in the same country, of the employer
/// whom the item names.
struct MatchVacancy: ChangingAction {
    typealias Subject = Vacancy
    static let permission = Permission.ordersManage
    static let help = [
        "job_order_id": "The order that takes its workers; it is open, and of the same work."
    ]

    let jobOrderId: ID<JobOrder>

    func perform(
        on vacancy: Vacancy.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try vacancy.state.after("match")
        let order = try tx.known(jobOrderId)
        guard order.state == .open || order.state == .partiallyFilled else {
            throw CommonRefusal.wrongState.refusal(
                "The job order is \(order.state.words): it takes nobody."
            )
        }
        let differences = try ItemBesideOrder.of(vacancy.id, beside: jobOrderId, in: tx).differences
        guard differences.isEmpty else {
            throw CommonRefusal.unfit.refusal(
                "The vacancy and the order differ in \(differences.joined(separator: ", "))."
            )
        }
        try tx.update(vacancy, [.jobOrder(jobOrderId), .state(next)])
        return Recorded(as: "vacancy.matched", state: next)
    }
}

/// What an item and an order each say of the same things.
private struct ItemBesideOrder: RowDecodable {
    /// Nil where the item names no employer.
    let named: ShortText?
    let employer: ShortText
    /// Nil where the item names no occupation.
    let offered: Occupation?
    let occupation: Occupation
    let country: Country
    let destination: Country

    init(row: borrowing Row) throws(RowError) {
        named = try row["named"]
        employer = try row["employer"]
        offered = try row["offered"]
        occupation = try row["occupation"]
        country = try row["country"]
        destination = try row["destination"]
    }

    static func of(
        _ vacancy: ID<Vacancy>,
        beside order: ID<JobOrder>,
        in tx: borrowing WriteTransaction
    ) throws -> ItemBesideOrder {
        let found: ItemBesideOrder? = try tx.first(
            """
            SELECT v.employer_name AS named, e.name AS employer, v.occupation AS offered,
                o.occupation, v.destination AS country, k.destination
            FROM vacancy v, job_order o
            JOIN employer_known e ON e.agency_id = o.agency_id AND e.id = o.employer_id
            JOIN corridor_known k ON k.agency_id = o.agency_id AND k.id = o.corridor_id
            WHERE v.id = \(vacancy) AND o.id = \(order)
            """
        )
        guard let found else { throw CommonRefusal.reference.refusal("No job order is \(order).") }
        return found
    }

    /// Each with both sides. Names are compared as they are read, not as they are spaced.
    var differences: [String] {
        var found: [String] = []
        if let named, PlainText(named.text).squeezed != PlainText(employer.text).squeezed {
            found.append("employer (\(named), \(employer))")
        }
        if let offered, offered != occupation {
            found.append("occupation (\(offered), \(occupation))")
        }
        if country != destination { found.append("destination (\(country), \(destination))") }
        return found
    }
}
