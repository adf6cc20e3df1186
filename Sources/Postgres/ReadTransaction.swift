/// `BEGIN … READ ONLY`: has no way to write, and lives only inside the closure it is lent to.
package struct ReadTransaction: ~Copyable, Queryable {
    let session: Session
    package let memo = TransactionMemo()

    /// The rows as libpq holds them.
    package borrowing func result(_ sql: SQL) throws -> ResultSet {
        try ResultSet(handle: session.run(sql))
    }
}
