/// What a transaction has read already, until it writes one of the tables that it came from.
///
/// A gate asks many rules, and each gathers its own facts: what several of them need is read once.
package final class TransactionMemo {
    private var known: [String: (tables: [String], value: Any)] = [:]

    init() {}

    func value<Value>(_ key: String, as _: Value.Type) -> Value? {
        // What was read may itself be nil, which a cast of a missing entry would give as well.
        guard let entry = known[key] else { return nil }
        return entry.value as? Value
    }

    /// Keeps what was read, for a later `once` under the same key.
    package func keep<Value>(_ value: Value, under key: String, from tables: [StaticString]) {
        known[key] = (tables.map(\.description), value)
    }

    func forget(_ table: StaticString) {
        known = known.filter { !$0.value.tables.contains(table.description) }
    }

    func forgetEverything() { known = [:] }
}

extension Queryable where Self: ~Copyable {
    /// What `read` answers, read once in this transaction as long as none of the tables is written.
    ///
    /// - Parameters:
    ///   - key: What is read, with all that it depends on.
    ///   - tables: All tables that the answer comes from.
    ///   - read: Reads it.
    /// - Returns: What is read now, or was before.
    /// - Throws: Whatever `read` throws.
    package borrowing func once<Value>(
        _ key: String,
        from tables: [StaticString],
        _ read: () throws -> Value
    ) throws -> Value {
        if let known = memo.value(key, as: Value.self) { return known }
        let value = try read()
        memo.keep(value, under: key, from: tables)
        return value
    }
}
