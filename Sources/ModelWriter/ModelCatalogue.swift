import Postgres

/// What a database says of the tables that have a noun: those with an id and a version.
package struct ModelCatalogue: Sendable {
    /// The tables by name, each with its columns in their order.
    package let tables: [ModelTable]
    /// The closed lists of words: each domain that checks `VALUE IN (…)`, by name.
    package let choices: [ModelChoice]

    /// Reads the schema `public`.
    package init(_ source: borrowing ReadTransaction) throws {
        let columns = try source.rows(Self.columns, as: CatalogueColumn.self)
        let byTable = Dictionary(grouping: columns, by: \.table)
        tables = byTable.keys.sorted().map { ModelTable(name: $0, columns: byTable[$0] ?? []) }
        choices = try source.rows(Self.choices, as: ModelChoice.self)
    }

    private static let columns: SQL = """
        SELECT c.relname AS table_name, a.attname AS name, a.attnotnull AS is_required,
            coalesce(e.typname, t.typname) AS type, e.oid IS NOT NULL AS is_array,
            (SELECT f.relname FROM pg_constraint k JOIN pg_class f ON f.oid = k.confrelid
                WHERE k.conrelid = c.oid AND k.contype = 'f'
                    AND k.conkey[array_upper(k.conkey, 1)] = a.attnum
                ORDER BY k.conname LIMIT 1) AS target
        FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        JOIN pg_type t ON t.oid = a.atttypid
        LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typcategory = 'A'
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
            AND (SELECT count(*) = 2 FROM pg_attribute n
                WHERE n.attrelid = c.oid AND n.attname IN ('id', 'version'))
        ORDER BY c.relname, a.attnum
        """

    private static let choices: SQL = """
        SELECT t.typname AS name,
            (SELECT array_agg(w[1] ORDER BY place) FROM regexp_matches(
                pg_get_constraintdef(k.oid), '''([^'']+)''::text', 'g') WITH ORDINALITY AS m (w, place)
            ) AS words
        FROM pg_type t JOIN pg_constraint k ON k.contypid = t.oid
        WHERE t.typnamespace = 'public'::regnamespace AND t.typtype = 'd'
            AND pg_get_constraintdef(k.oid) LIKE '%ANY (ARRAY[%'
        ORDER BY t.typname
        """
}

/// A table of a noun.
package struct ModelTable: Sendable {
    /// Its name in SQL.
    package let name: String
    /// Its columns in their order.
    package let columns: [CatalogueColumn]
}

/// A column as the catalogue has it.
package struct CatalogueColumn: RowDecodable, Sendable {
    let table: String
    let name: String
    let isRequired: Bool
    /// The name of the type, or of the elements' type where it is an array.
    let type: String
    let isArray: Bool
    /// The table that a foreign key of the column leads to.
    let target: String?

    package init(row: borrowing Row) throws(RowError) {
        table = try row["table_name"]
        name = try row["name"]
        isRequired = try row["is_required"]
        type = try row["type"]
        isArray = try row["is_array"]
        target = try row["target"]
    }
}

/// A domain that is a closed list of words.
package struct ModelChoice: RowDecodable, Sendable {
    /// The domain.
    package let name: String
    /// Its words in their order.
    package let words: [String]

    package init(row: borrowing Row) throws(RowError) {
        name = try row["name"]
        words = try row["words"]
    }
}
