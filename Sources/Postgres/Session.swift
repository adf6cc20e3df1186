import CLibPQ

/// Owns one libpq connection. Not `Sendable`: one thread at a time, as libpq demands.
final class Session {
    let connection: OpaquePointer
    /// Statement texts and the names under which the server has them prepared.
    private var prepared: [String: String] = [:]
    private var namesGiven = 0
    /// Set when the connection must not be used again although the server is still there.
    private(set) var isSpent = false
    private let statements: StatementCount?

    /// The server keeps a plan per name and connection; further texts run unprepared.
    static let mostPrepared = 512

    init(
        _ configuration: PoolConfiguration,
        readOnly: Bool = false,
        counting statements: StatementCount? = nil
    ) throws(PostgresError) {
        self.statements = statements
        connection = try Self.connect(configuration, readOnly: readOnly)
        // The default receiver prints to standard error, where row values do not belong.
        PQsetNoticeReceiver(connection, { _, _ in }, nil)
    }

    deinit { PQfinish(connection) }

    var isLost: Bool { PQstatus(connection) != CONNECTION_OK }
    /// Fit for the next transaction: there, outside of a transaction, with sound plans.
    var isFresh: Bool {
        !isLost && !isSpent && PQtransactionStatus(connection) == PQTRANS_IDLE
    }

    /// Runs one statement with its values beside it.
    func run(_ sql: SQL) throws(PostgresError) -> ResultHandle {
        try Binds.check(sql.binds)
        let name = try preparedName(for: sql.text)
        statements?.add()
        return try checked(
            Binds.withPointers(sql.binds) { count, values in
                if let name {
                    PQexecPrepared(connection, name, count, values, nil, nil, 0)
                } else {
                    PQexecParams(connection, sql.text, count, nil, values, nil, nil, 0)
                }
            }
        )
    }

    /// Runs a text of one or several statements without values.
    @discardableResult
    func command(_ text: String) throws(PostgresError) -> ResultHandle {
        guard !text.utf8.contains(0) else {
            throw PostgresError(state: "22021", message: "the statement holds a NUL byte")
        }
        statements?.add()
        return try checked(PQexec(connection, text))
    }

    private func preparedName(for text: String) throws(PostgresError) -> String? {
        if let name = prepared[text] { return name }
        guard let name = nameToPrepare() else { return nil }
        _ = try checked(PQprepare(connection, name, text, 0, nil))
        prepared[text] = name
        return name
    }

    /// Turns a failed result into an error, and notes whether the connection survives it.
    private func checked(_ result: OpaquePointer?) throws(PostgresError) -> ResultHandle {
        guard let result else { throw failure(nil) }
        let handle = ResultHandle(result)
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY, PGRES_COPY_OUT:
            return handle
        default:
            throw failure(handle)
        }
    }

    /// The error that a result, or the lack of one, stands for.
    func failure(_ result: ResultHandle?) -> PostgresError {
        func field(_ code: Unicode.Scalar) -> String? {
            result.flatMap { PQresultErrorField($0.pointer, Int32(code.value)) }
                .map { String(cString: $0) }
        }
        // A schema change under a prepared statement: its plan can never run again here.
        // The function's name is the only mark of it that no language setting changes.
        if field("C") == "0A000", field("R") == "RevalidateCachedQuery" { isSpent = true }
        let severity = field("V")
        let state = field("C")
        let message = field("M") ?? lastWords()
        // Without a state libpq itself made the error; after a failed send it does so before it
        // calls the connection bad.
        let isEnd = isLost || state == nil || severity == "FATAL" || severity == "PANIC"
        if isEnd { isSpent = true }
        return PostgresError(
            state: state ?? "08006",
            constraint: field("n"),
            table: field("t"),
            kind: isEnd ? .connectionLost(mayHaveCommitted: false) : nil,
            message: message
        )
    }

    private func lastWords() -> String {
        Self.lastWords(of: connection)
    }
}

/// The names of prepared statements, for callers that prepare by themselves.
extension Session {
    func knownName(for text: String) -> String? { prepared[text] }

    /// A name that was never used on this connection; nil when there are enough.
    func nameToPrepare() -> String? {
        guard prepared.count < Self.mostPrepared else { return nil }
        namesGiven += 1
        return "s\(namesGiven)"
    }

    func remember(_ name: String, for text: String) { prepared[text] = name }

    /// Forgets a name that the server turned out not to have.
    func forget(_ name: String, for text: String) {
        if prepared[text] == name { prepared[text] = nil }
    }
}
