import Synchronization

/// One place of the pool: connects when first needed, and anew after its connection was lost.
///
/// The pool lends a connection to one caller at a time.
actor PooledConnection {
    private let executor = ConnectionExecutor()
    let configuration: PoolConfiguration
    private let statements: StatementCount
    var session: Session? {
        didSet { isOpen.store(session != nil, ordering: .relaxed) }
    }
    /// Whether a COPY still has pieces to hand out.
    var isCopying = false
    /// For the statistics, which do not wait for the connection.
    nonisolated let isOpen = Atomic(false)

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    init(_ configuration: PoolConfiguration, _ statements: StatementCount = StatementCount()) {
        self.configuration = configuration
        self.statements = statements
    }

    func disconnect() { session = nil }

    func read<Output: Sendable>(
        _ context: [LocalSetting],
        _ isolation: Isolation,
        _ body: @Sendable (borrowing ReadTransaction) throws -> Output
    ) throws -> Output {
        let session = try begin(isolation.begin(readOnly: true, context))
        defer { tidy() }
        let output = try body(ReadTransaction(session: session))
        try session.command("COMMIT")
        return output
    }

    func write<Output: Sendable>(
        _ context: [LocalSetting],
        _ isolation: Isolation,
        _ body: @Sendable (inout WriteTransaction) throws -> Output
    ) throws -> Output {
        let session = try begin(isolation.begin(readOnly: false, context))
        defer { tidy() }
        var transaction = WriteTransaction(session: session)
        let output = try body(&transaction)
        try commit(session)
        return output
    }

    /// Runs a text of several statements; what it leaves open is rolled back.
    func script(_ text: String) throws {
        let session = try begin("")
        defer { tidy() }
        try session.command(text)
    }

    /// Lends the connection itself, outside of any transaction.
    func direct<Output: Sendable>(
        _ body: @Sendable (Session) throws -> Output
    ) throws -> Output {
        let session = try begin("")
        defer { tidy() }
        return try body(session)
    }

    /// Sends the opening statement; a connection that died while idle is replaced on the way.
    func begin(_ opening: String) throws(PostgresError) -> Session {
        if let session {
            do {
                try session.command(opening)
                return session
            } catch {
                guard session.isLost || session.isSpent else {
                    tidy()
                    throw error
                }
                self.session = nil
            }
        }
        let fresh = try Session(configuration, counting: statements)
        session = fresh
        do {
            try fresh.command(opening)
            return fresh
        } catch {
            tidy()
            guard case .connectionLost = error.kind else { throw error }
            throw error.with(kind: .unavailable)
        }
    }

    private func commit(_ session: Session) throws(PostgresError) {
        let answer: ResultHandle
        do {
            answer = try session.command("COMMIT")
        } catch {
            guard case .connectionLost = error.kind else { throw error }
            throw error.with(kind: .connectionLost(mayHaveCommitted: true))
        }
        // COMMIT of a transaction whose error was swallowed succeeds as a ROLLBACK.
        guard answer.tag == "COMMIT" else {
            throw PostgresError(
                state: "25P02",
                message: "an earlier statement failed, so nothing was committed"
            )
        }
    }

    /// Leaves the connection ready for the next caller, or without a connection.
    func tidy() {
        guard let session else { return }
        if !session.isLost, !session.isFresh {
            // When even this fails the connection is not fresh, and goes.
            _ = try? session.command("ROLLBACK")
        }
        if !session.isFresh { self.session = nil }
    }
}
