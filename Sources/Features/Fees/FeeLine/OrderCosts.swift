import Core
import Corridors
import Model
import Postgres

/// What the job order whose place a case took says that its worker pays: it was read before anyone applied.
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
}
