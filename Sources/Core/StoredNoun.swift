import Postgres

/// A noun whose table the model knows.
package protocol StoredNoun: Noun {
    /// One row of its table.
    associatedtype Record: StoredRecord where Record.Of == Self
}

/// One row of a noun's table as it stands in the database: every column but the tenant; what is sealed stays so.
package protocol StoredRecord: RowDecodable, Sendable {
    /// The noun of the row.
    associatedtype Of: Noun
    /// The columns that a row is read from.
    static var columns: SQL { get }
    /// The types of the columns that are values of bodies as well, by the columns' names.
    static var types: [String: any FieldValue.Type] { get }
    /// The columns that may be NULL.
    static var nullable: Set<String> { get }
    /// The row's key.
    var id: ID<Of> { get }
    /// How often it was written.
    var version: Int { get }
    /// The person and the case that the row names: its events are sealed for the one and told in the other.
    var parties: NamedParties { get }
}

extension StoredRecord {
    /// The names of the columns.
    package static var names: Set<String> {
        Set(columns.text.split { !$0.isLetter && $0 != "_" && !$0.isNumber }.map(String.init))
    }

    package var parties: NamedParties { NamedParties() }

    /// Where the clocks of the record hang.
    package var place: TaskPlace { TaskPlace(id, about: parties.person, in: parties.caseFile) }
}

/// A record with a state.
package protocol MovingRecord: StoredRecord {
    /// The states of its noun.
    associatedtype State: Choice
    /// Where it stands.
    var state: State { get }
}

/// The value that a column of a noun's table gets; the model has one maker for each column.
package struct Assignment<Of: Noun>: Sendable {
    package let column: StaticString
    let text: String?

    /// A column and its value; nil is NULL.
    package init(_ column: StaticString, _ value: (some PostgresValue)?) {
        self.column = column
        text = value?.postgresText
    }
}

extension Queryable where Self: ~Copyable {
    /// The record of an id.
    ///
    /// - Throws: The refusal `no-such-record` where there is none, or the database's errors.
    package borrowing func find<N: StoredNoun>(_ id: ID<N>) throws -> N.Record {
        guard let record = try ifAny(id) else {
            throw CommonRefusal.missing.refusal("No \(N.singular) has the id \(id).")
        }
        return record
    }

    /// The record that an id in a body names: the Registrar answers for the subject alone.
    ///
    /// - Throws: The refusal `unknown-reference` where there is none, or the database's errors.
    package borrowing func known<N: StoredNoun>(_ id: ID<N>) throws -> N.Record {
        guard let record = try ifAny(id) else {
            throw CommonRefusal.reference.refusal("No \(N.singular) is \(id).")
        }
        return record
    }

    /// What a statement counts.
    package borrowing func count(_ sql: SQL) throws -> Int { try value(sql, as: Int.self) ?? 0 }

    /// The record of an id; nil where there is none.
    package borrowing func ifAny<N: StoredNoun>(_ id: ID<N>) throws -> N.Record? {
        try records(of: N.self, "id = \(id)").first
    }

    /// The records of a condition over the noun's table: `try tx.records(of: Visa.self, "state = 'issued' ORDER BY id")`.
    package borrowing func records<N: StoredNoun>(
        of noun: N.Type,
        _ condition: SQL
    ) throws -> [N.Record] {
        try rows(
            "SELECT \(N.Record.columns) FROM \(raw: N.table) WHERE \(condition)",
            as: N.Record.self
        )
    }
}

extension WriteTransaction {
    /// The record of an id, held until the commit: for what an action changes beside its subject.
    ///
    /// - Throws: The refusal `unknown-reference` where there is none, or the database's errors.
    package borrowing func held<N: StoredNoun>(_ id: ID<N>) throws -> N.Record {
        guard let record = try records(of: N.self, "id = \(id) FOR NO KEY UPDATE").first else {
            throw CommonRefusal.reference.refusal("No \(N.singular) is \(id).")
        }
        return record
    }

    /// Inserts the noun's row. Agency, version and times are filled in by the database.
    package mutating func insert<N: Noun>(_ id: ID<N>, _ values: [Assignment<N>]) throws {
        try write(N.table, Self.insertion(id, values))
    }

    /// The statement that inserts a noun's row.
    static func insertion<N: Noun>(_ id: ID<N>, _ values: [Assignment<N>]) -> SQL {
        var names: SQL = "id"
        var holes: SQL = "\(id.uuid)"
        for value in values {
            names = "\(names), \(raw: value.column)"
            holes = "\(holes), \(value.text)"
        }
        return "INSERT INTO \(raw: N.table) (\(names)) VALUES (\(holes))"
    }

    /// Updates the noun's row; a trigger counts its version up.
    package mutating func update<N: Noun>(_ id: ID<N>, _ values: [Assignment<N>]) throws {
        // An action that only adds rows beside its subject still counts the subject's version up.
        var sets: SQL = "id = id"
        for value in values { sets = "\(sets), \(raw: value.column) = \(value.text)" }
        try write(N.table, "UPDATE \(raw: N.table) SET \(sets) WHERE id = \(id.uuid)")
    }

    /// Updates the row of a record.
    package mutating func update<R: StoredRecord>(
        _ record: R,
        _ values: [Assignment<R.Of>]
    ) throws {
        try update(record.id, values)
    }
}
