import CLibPQ

/// One row of a result: a cheap view that keeps the result alive and copies nothing.
package struct Row: ~Copyable {
    let result: ResultHandle
    let number: Int32

    /// The value of a column that may not be null.
    package subscript<Value: PostgresValue>(_ column: String) -> Value {
        get throws(RowError) {
            guard let value: Value = try self[column] else {
                throw RowError(column: column, reason: "is null")
            }
            return value
        }
    }

    /// The value of a column that may be null.
    package subscript<Value: PostgresValue>(_ column: String) -> Value? {
        get throws(RowError) {
            guard let index = result.index(of: column) else {
                throw RowError(column: column, reason: "is not in the result")
            }
            guard let text = result.text(number, index) else { return nil }
            guard let value = Value(postgresText: text) else {
                throw RowError(column: column, reason: "does not read as \(Value.self)")
            }
            return value
        }
    }
}
