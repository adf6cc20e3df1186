/// The columns of the tables whose rows are on record, which are those with the trigger `recorded`.
///
/// An event holds the digest of a row without its nulls. A migration that gives a value to a column
/// of existing rows, or takes one away, would leave every one of them unlike its event.
struct RecordedColumns {
    private struct Column: RowDecodable {
        let name: String
        let type: String
        let isFilled: Bool

        init(row: borrowing Row) throws(RowError) {
            name = try row["name"]
            type = try row["type"]
            isFilled = try row["is_filled"]
        }
    }

    private let columns: [Column]

    init(_ source: borrowing ReadTransaction) throws {
        columns = try source.rows(
            """
            SELECT n.nspname || '.' || c.relname || '.' || a.attname AS name,
                format('%s %s', a.atttypid, a.atttypmod) AS type,
                a.attnotnull OR a.atthasdef OR a.atthasmissing AS is_filled
            FROM pg_trigger t
            JOIN pg_class c ON c.oid = t.tgrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE t.tgname = 'recorded'
            ORDER BY 1
            """
        )
    }

    /// The first column for which rows on record would read otherwise: one that is new and filled,
    /// is gone, or has another type. A table that is new has no rows yet.
    func firstBroken(by later: RecordedColumns) -> String? {
        let before = Dictionary(uniqueKeysWithValues: columns.map { ($0.name, $0.type) })
        let after = Dictionary(uniqueKeysWithValues: later.columns.map { ($0.name, $0.type) })
        if let lost = columns.first(where: { after[$0.name] != $0.type }) { return lost.name }
        let tables = Set(columns.map { Self.table(of: $0.name) })
        let filled = later.columns.first { column in
            column.isFilled && before[column.name] == nil
                && tables.contains(Self.table(of: column.name))
        }
        return filled?.name
    }

    private static func table(of column: String) -> Substring {
        column.prefix(upTo: column.lastIndex(of: ".") ?? column.endIndex)
    }
}
