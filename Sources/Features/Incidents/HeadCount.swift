import Core
import Model
import Postgres

/// How many of the workers who were there are safe, injured, missing, dead, or not heard of yet.
struct HeadCount: Codable, Equatable, Sendable {
    let unknown: Int
    let safe: Int
    let injured: Int
    let missing: Int
    let dead: Int

    /// Counts the records of an incident.
    static func of(
        _ id: ID<Incident>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> HeadCount {
        let lines = try tx.rows(
            """
            SELECT condition, count(*) AS heads FROM incident_person
            WHERE incident_id = \(id) GROUP BY condition
            """,
            as: Counted.self
        )
        func heads(_ condition: PersonCondition) -> Int {
            lines.first { $0.condition == condition }?.heads ?? 0
        }
        return HeadCount(
            unknown: heads(.unknown),
            safe: heads(.safe),
            injured: heads(.injured),
            missing: heads(.missing),
            dead: heads(.dead)
        )
    }
}

/// One line of the count.
private struct Counted: RowDecodable {
    let condition: PersonCondition
    let heads: Int

    init(row: borrowing Row) throws(RowError) {
        condition = try row["condition"]
        heads = try row["heads"]
    }
}
