import Postgres

/// What a database's catalogue says of every table: its columns, and the records that it names.
///
/// The data model is drawn from it, see ``DataModelDocument``.
struct DataModelCatalogue: Sendable {
    /// The columns of each table in their order; outside `public` a table's name has its schema.
    let columns: [String: [Column]]
    /// The foreign keys of each table, in the order of its columns.
    let references: [String: [Reference]]

    /// Reads every schema but PostgreSQL's and the migrator's. A partition is no table by itself.
    init(_ source: borrowing ReadTransaction) throws {
        columns = Dictionary(grouping: try source.rows(Self.columns, as: Column.self), by: \.table)
        references = Dictionary(
            grouping: try source.rows(Self.references, as: Reference.self),
            by: \.table
        )
    }

    private static let columns: SQL = """
        SELECT c.oid::regclass AS table_name, a.attname AS name, a.attnotnull AS is_required,
            CASE t.typname WHEN 'timestamptz' THEN 'timestamptz'
                ELSE format_type(a.atttypid, NULL) END AS type,
            t.typcategory IN ('S', 'N', 'D') AS is_plain,
            EXISTS (SELECT FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'p'
                AND a.attnum = ANY (k.conkey)) AS is_key
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        JOIN pg_type t ON t.oid = a.atttypid
        WHERE n.nspname NOT IN ('information_schema', 'homeward_meta') AND n.nspname !~ '^pg_'
            AND c.relkind IN ('r', 'p') AND NOT c.relispartition
        ORDER BY n.nspname, c.relname, a.attnum
        """

    /// A foreign key names its record by its last column: the agency stands before it.
    private static let references: SQL = """
        SELECT k.conrelid::regclass AS table_name, a.attname AS name,
            k.confrelid::regclass AS target, a.attnotnull AS is_required,
            EXISTS (SELECT FROM pg_index i WHERE i.indrelid = k.conrelid AND i.indisunique
                AND i.indpred IS NULL AND i.indexprs IS NULL
                AND i.indkey::int2[] <@ k.conkey) AS is_only
        FROM pg_constraint k
        JOIN pg_class c ON c.oid = k.conrelid AND NOT c.relispartition
        JOIN pg_attribute a ON a.attrelid = c.oid
            AND a.attnum = k.conkey[array_upper(k.conkey, 1)]
        WHERE k.contype = 'f'
        ORDER BY c.oid, a.attnum, k.conname
        """

    /// A column.
    struct Column: RowDecodable, Sendable {
        let table: String
        let name: String
        let type: String
        let isRequired: Bool
        /// Whether it holds a word, a number, a day or a moment: what says something to a reader.
        let isPlain: Bool
        /// Whether it belongs to the primary key.
        let isKey: Bool

        init(row: borrowing Row) throws(RowError) {
            table = try row["table_name"]
            name = try row["name"]
            type = try row["type"]
            isRequired = try row["is_required"]
            isPlain = try row["is_plain"]
            isKey = try row["is_key"]
        }
    }

    /// A foreign key.
    struct Reference: RowDecodable, Sendable {
        let table: String
        /// The column that names the record.
        let column: String
        /// The table that the record is in.
        let target: String
        let isRequired: Bool
        /// Whether a record is named by one row at most.
        let isOnly: Bool

        init(row: borrowing Row) throws(RowError) {
            table = try row["table_name"]
            column = try row["name"]
            target = try row["target"]
            isRequired = try row["is_required"]
            isOnly = try row["is_only"]
        }
    }
}
