import Core
import Model
import Postgres
import TransparencyLog

/// How many of the workers who were there are safe, injured, missing, dead, or not heard of yet.
struct HeadCount: Equatable {
    private let heads: [PersonCondition: Int]

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
        return HeadCount(
            heads: Dictionary(uniqueKeysWithValues: lines.map { ($0.condition, $0.heads) })
        )
    }

    subscript(_ condition: PersonCondition) -> Int { heads[condition] ?? 0 }

    /// Each word with its number.
    var json: JSON {
        var object: [String: JSON] = [:]
        for condition in PersonCondition.allCases {
            object[condition.rawValue] = .integer(Int64(self[condition]))
        }
        return .object(object)
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
