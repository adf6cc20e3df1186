import Foundation

/// `BEGIN … READ WRITE`: lives only inside the closure it is lent to.
package struct WriteTransaction: ~Copyable, Queryable {
    let session: Session
    package let memo = TransactionMemo()
    /// All rows written so far by `write`, in order.
    package private(set) var changes: [Change] = []

    init(session: Session) {
        self.session = session
    }

    /// The rows as libpq holds them.
    package borrowing func result(_ sql: SQL) throws -> ResultSet {
        try ResultSet(handle: session.run(sql))
    }

    /// Runs a statement and answers how many rows it touched.
    @discardableResult
    package mutating func execute(_ sql: SQL) throws -> Int {
        memo.forgetEverything()
        return try session.run(sql).touched
    }

    /// Runs an INSERT or UPDATE on a table and notes each row as the database stored it.
    ///
    /// The statement has no RETURNING of its own; the table has `id uuid` and `version int`.
    @discardableResult
    package mutating func write(_ table: StaticString, _ sql: SQL) throws -> [Change] {
        let result = try session.run(
            """
            WITH homeward_row AS (\(sql) RETURNING *) \
            SELECT id, version, sha256(convert_to(image, 'UTF8')) AS digest, image \
            FROM (SELECT id, version, jsonb_strip_nulls(to_jsonb(homeward_row))::text AS image \
            FROM homeward_row) AS stored
            """
        )
        var written: [Change] = []
        written.reserveCapacity(Int(result.rowCount))
        for number in 0..<result.rowCount {
            let row = Row(result: result, number: number)
            try written.append(
                Change(
                    table: table.description,
                    id: row["id"],
                    version: row["version"],
                    digest: row["digest"],
                    image: row["image"]
                )
            )
        }
        changes += written
        memo.forget(table)
        return written
    }
}
