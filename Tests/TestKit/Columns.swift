import Core
import Postgres

/// Columns and values of one row, in order: `["state": "open", "signed_on": day]`. Tests write what no action would;
/// whatever the program writes is a typed `Assignment`.
package typealias Columns = KeyValuePairs<StaticString, (any PostgresValue)?>

extension WriteTransaction {
    /// Inserts the noun's row. Agency, version and times are filled in by the database.
    package mutating func insert<N: Noun>(_ id: ID<N>, _ columns: Columns) throws {
        var names: SQL = "id"
        var holes: SQL = "\(id.uuid)"
        for (name, value) in columns {
            names = "\(names), \(raw: name)"
            holes = "\(holes), \(any: value)"
        }
        try write(N.table, "INSERT INTO \(raw: N.table) (\(names)) VALUES (\(holes))")
    }

    /// Updates the noun's row; a trigger counts its version up.
    package mutating func update<N: Noun>(_ id: ID<N>, _ columns: Columns) throws {
        // An action that only adds rows beside its subject still counts the subject's version up.
        var sets: SQL = "id = id"
        for (name, value) in columns { sets = "\(sets), \(raw: name) = \(any: value)" }
        try write(N.table, "UPDATE \(raw: N.table) SET \(sets) WHERE id = \(id.uuid)")
    }
}

extension SQL.StringInterpolation {
    /// A value whose type is known only at run time.
    mutating func appendInterpolation(any value: (any PostgresValue)?) {
        appendInterpolation(value?.postgresText)
    }
}
