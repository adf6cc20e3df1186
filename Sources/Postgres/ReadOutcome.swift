import CLibPQ

/// What came back for one read.
enum ReadOutcome {
    case rows(ResultHandle)
    case failed(PostgresError)
    /// A neighbour's error ended the transaction before this read ran.
    case aborted
    /// The server has no such prepared statement, or its plan is outdated: worth sending again.
    case outdated
    /// The connection broke before the answer came.
    case lost

    var isComplete: Bool {
        if case .rows = self { true } else { false }
    }

    var isLost: Bool {
        if case .lost = self { true } else { false }
    }

    /// Takes a read's results off the connection, preliminary ones first.
    init(_ sent: ReadBatch.SentRead, from session: Session) {
        var answer: ReadOutcome?
        for step in 0..<sent.preliminaries {
            let preliminary = ReadOutcome(nextOn: session)
            guard !preliminary.isComplete else { continue }
            answer = answer ?? preliminary
            // The server did not prepare what failed or was passed over.
            for statement in sent.preparing where statement.step == step {
                session.forget(statement.name, for: statement.text)
            }
        }
        let own = ReadOutcome(nextOn: session)
        self = answer ?? own
    }

    /// One result and the nil that follows it.
    private init(nextOn session: Session) {
        guard let result = PQgetResult(session.connection) else {
            self = .lost
            return
        }
        let handle = ResultHandle(result)
        switch PQresultStatus(result) {
        case PGRES_TUPLES_OK, PGRES_COMMAND_OK:
            self = .rows(handle)
        case PGRES_PIPELINE_ABORTED:
            self = .aborted
        default:
            let wasSpent = session.isSpent
            let error = session.failure(handle)
            if case .connectionLost = error.kind {
                self = .lost
            } else if error.state == "26000" || (session.isSpent && !wasSpent) {
                self = .outdated
            } else {
                self = .failed(error)
            }
        }
        while let rest = PQgetResult(session.connection) { PQclear(rest) }
    }
}
