/// What reading needs; both kinds of transaction offer it.
package protocol Queryable: ~Copyable {
    /// What the transaction has read already.
    var memo: TransactionMemo { get }
    /// All rows, decoded.
    borrowing func rows<Record: RowDecodable>(_ sql: SQL, as type: Record.Type) throws -> [Record]
    /// The first row, decoded; nil when there is none.
    borrowing func first<Record: RowDecodable>(_ sql: SQL, as type: Record.Type) throws -> Record?
    /// The first column of the first row; nil when there is no row or it is null.
    borrowing func value<Value: PostgresValue>(_ sql: SQL, as type: Value.Type) throws -> Value?
    /// The rows as libpq holds them.
    borrowing func result(_ sql: SQL) throws -> ResultSet
}

extension Queryable where Self: ~Copyable {
    /// All rows, decoded.
    package borrowing func rows<Record: RowDecodable>(
        _ sql: SQL,
        as type: Record.Type
    ) throws -> [Record] {
        let result = try result(sql)
        var records: [Record] = []
        records.reserveCapacity(result.rowCount)
        for index in 0..<result.rowCount { try records.append(Record(row: result.row(index))) }
        return records
    }

    /// All rows, decoded as what the context asks for.
    package borrowing func rows<Record: RowDecodable>(_ sql: SQL) throws -> [Record] {
        try rows(sql, as: Record.self)
    }

    /// The first row, decoded; nil when there is none.
    package borrowing func first<Record: RowDecodable>(
        _ sql: SQL,
        as type: Record.Type
    ) throws -> Record? {
        let result = try result(sql)
        return result.rowCount == 0 ? nil : try Record(row: result.row(0))
    }

    /// The first row, decoded as what the context asks for; nil when there is none.
    package borrowing func first<Record: RowDecodable>(_ sql: SQL) throws -> Record? {
        try first(sql, as: Record.self)
    }

    /// The first column of the first row; nil when there is no row or it is null.
    package borrowing func value<Value: PostgresValue>(
        _ sql: SQL,
        as type: Value.Type
    ) throws -> Value? {
        let result = try result(sql)
        guard result.rowCount > 0, result.columnCount > 0 else { return nil }
        guard let text = result.handle.text(0, 0) else { return nil }
        guard let value = Value(postgresText: text) else {
            throw RowError(column: result.columnName(0), reason: "does not read as \(Value.self)")
        }
        return value
    }
}
