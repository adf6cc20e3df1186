/// Where the database is, and every limit of the way to it.
package struct PoolConfiguration: Sendable {
    /// A libpq connection string or URL; several hosts are allowed.
    package var connectionString: String
    /// How many connections there are at most.
    package var size: Int
    /// How long a caller waits for a connection before it is refused.
    package var waitLimit: Duration
    /// How many callers wait at most; one more is refused at once.
    package var maxWaiting: Int
    /// How long one statement may run.
    package var statementTimeout: Duration
    /// How long one statement waits for a lock.
    package var lockTimeout: Duration
    /// How long a transaction may be idle before the server ends it.
    package var idleInTransaction: Duration
    /// How long one `copyOut` may take, its consumer's time included.
    package var copyLimit: Duration
    /// What `pg_stat_activity` shows.
    package var applicationName: String

    /// Limits that suit a server of requests with a deadline of some seconds.
    package init(
        connectionString: String,
        size: Int = 8,
        waitLimit: Duration = .seconds(2),
        maxWaiting: Int = 256,
        statementTimeout: Duration = .seconds(5),
        lockTimeout: Duration = .seconds(2),
        idleInTransaction: Duration = .seconds(10),
        copyLimit: Duration = .seconds(600),
        applicationName: String = "homeward"
    ) {
        // The server's own settings, read at its start.
        precondition(size > 0, "a pool without connections serves nobody")
        precondition(maxWaiting >= 0, "a queue cannot be shorter than empty")
        self.connectionString = connectionString
        self.size = size
        self.waitLimit = waitLimit
        self.maxWaiting = maxWaiting
        self.statementTimeout = statementTimeout
        self.lockTimeout = lockTimeout
        self.idleInTransaction = idleInTransaction
        self.copyLimit = copyLimit
        self.applicationName = applicationName
    }

    /// Every setting on which text forms and limits depend, so that no server default decides.
    ///
    /// `pg_catalog` is not named in the search path: PostgreSQL searches it first anyway, and
    /// naming it would make it the schema in which new tables are created.
    func serverOptions(readOnly: Bool) -> String {
        let settings = [
            "statement_timeout=\(statementTimeout.milliseconds)",
            "lock_timeout=\(lockTimeout.milliseconds)",
            "idle_in_transaction_session_timeout=\(idleInTransaction.milliseconds)",
            "timezone=UTC", "datestyle=ISO", "intervalstyle=iso_8601", "bytea_output=hex",
            "extra_float_digits=1", "standard_conforming_strings=on",
            "search_path=public,pg_temp",
            "default_transaction_read_only=\(readOnly ? "on" : "off")",
        ]
        return settings.map { "-c \($0)" }.joined(separator: " ")
    }
}

extension Duration {
    var milliseconds: Int64 {
        components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
}
