import Core
import Corridors
import Model
import Postgres

/// What the job order whose place a case took says that its worker pays: it was read before anyone applied.
///
/// Orders stand in a feature of their own: their table is read, not their types.
struct OrderCosts: Sendable, Codable {
    let order: ID<JobOrder>
    /// Nil where the order states no list; an empty one states that the worker pays nothing.
    let listed: [Listed]?

    /// One cost of the list.
    struct Listed: Sendable, Codable {
        let kind: FeeCategory
        let amount: Money
    }

    /// A category in one currency: what is listed in yen is no leave to charge yuan.
    struct Heading: Hashable {
        /// The word of the category.
        let category: String
        let currency: Currency
    }

    /// What the order lists under each heading, in minor units.
    var limits: [Heading: Int128] {
        let pairs = (listed ?? []).map { cost in
            (
                Heading(
                    category: cost.kind.rawValue,
                    currency: cost.amount.currency
                ), Int128(cost.amount.minorUnits)
            )
        }
        return Dictionary(pairs, uniquingKeysWith: +)
    }

    /// Reads the list of the order that a case fills; nil where it holds no place.
    static func of(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> OrderCosts? {
        try tx.first(
            "SELECT id, worker_costs FROM order_of_case WHERE case_file_id = \(id)"
        )
    }
}

extension OrderCosts: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        order = try row["id"]
        let costs: StoredJSON<[Listed]>? = try row["worker_costs"]
        listed = costs?.value
    }
}
