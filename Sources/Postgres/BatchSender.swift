import CLibPQ

/// Sends one batch of reads: contexts, preparations, statements and synchronisations.
struct BatchSender {
    private let session: Session
    private(set) var batch = ReadBatch()
    /// How many reads are in the batch.
    private(set) var count = 0
    /// The context that the running transaction has.
    private var current: [LocalSetting] = []

    init(_ session: Session) {
        self.session = session
    }

    /// False when the connection broke on the way; `batch` and `count` tell how far it came.
    ///
    /// Reads that set the same names share a transaction, in which each overwrites what the one
    /// before it set. Other names, or `apart`, begin a new one, which forgets all settings.
    mutating func send(_ queuedReads: [QueuedRead], apart: Bool) -> Bool {
        for queued in queuedReads {
            let context = queued.read.context
            if batch.segments.isEmpty {
                batch.segments.append(.init())
            } else if apart || !sameNames(context, current) {
                guard PQpipelineSync(session.connection) == 1 else { return false }
                batch.segments.append(.init())
                current = []
            }
            guard send(queued) else { return false }
            count += 1
        }
        return PQpipelineSync(session.connection) == 1
    }

    private mutating func send(_ queued: QueuedRead) -> Bool {
        var sent = ReadBatch.SentRead(queued: queued)
        let context = queued.read.context
        if !context.isEmpty, context != current {
            guard send(Self.setting(context), &sent) else { return false }
            sent.preliminaries += 1
        }
        current = context
        guard send(queued.read.sql, &sent) else { return false }
        batch.segments[batch.segments.count - 1].reads.append(sent)
        return true
    }

    private func send(_ sql: SQL, _ sent: inout ReadBatch.SentRead) -> Bool {
        let connection = session.connection
        var name = session.knownName(for: sql.text)
        if name == nil, let fresh = session.nameToPrepare() {
            guard PQsendPrepare(connection, fresh, sql.text, 0, nil) == 1 else { return false }
            session.remember(fresh, for: sql.text)
            sent.preparing.append((sent.preliminaries, sql.text, fresh))
            sent.preliminaries += 1
            name = fresh
        }
        return Binds.withPointers(sql.binds) { count, values in
            if let name {
                PQsendQueryPrepared(connection, name, count, values, nil, nil, 0) == 1
            } else {
                PQsendQueryParams(connection, sql.text, count, nil, values, nil, nil, 0) == 1
            }
        }
    }

    private func sameNames(_ one: [LocalSetting], _ other: [LocalSetting]) -> Bool {
        one.count == other.count && zip(one, other).allSatisfy { $0.name == $1.name }
    }

    /// `set_config(…, true)` for every setting in one statement, whose text varies by number only.
    private static func setting(_ context: [LocalSetting]) -> SQL {
        var calls: SQL = ""
        for (index, setting) in context.enumerated() {
            let call: SQL = "set_config(\(setting.name), \(setting.value), true)"
            calls = index == 0 ? call : "\(calls), \(call)"
        }
        return "SELECT \(calls)"
    }
}
