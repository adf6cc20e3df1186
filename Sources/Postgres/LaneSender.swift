import CLibPQ

/// Sends one flight of reads: contexts, preparations, statements and synchronisations.
struct LaneSender {
    private let session: Session
    private(set) var flight = LaneFlight()
    /// How many reads are in the flight.
    private(set) var count = 0
    /// The context that the running transaction has.
    private var current: [LocalSetting] = []

    init(_ session: Session) {
        self.session = session
    }

    /// False when the connection broke on the way; `flight` and `count` tell how far it came.
    ///
    /// Reads that set the same names share a transaction, in which each overwrites what the one
    /// before it set. Other names, or `apart`, begin a new one, which forgets all settings.
    mutating func send(_ tickets: [LaneTicket], apart: Bool) -> Bool {
        for ticket in tickets {
            let context = ticket.read.context
            if flight.segments.isEmpty {
                flight.segments.append(.init())
            } else if apart || !sameNames(context, current) {
                guard PQpipelineSync(session.connection) == 1 else { return false }
                flight.segments.append(.init())
                current = []
            }
            guard send(ticket) else { return false }
            count += 1
        }
        return PQpipelineSync(session.connection) == 1
    }

    private mutating func send(_ ticket: LaneTicket) -> Bool {
        var passenger = LaneFlight.Passenger(ticket: ticket)
        let context = ticket.read.context
        if !context.isEmpty, context != current {
            guard send(Self.setting(context), &passenger) else { return false }
            passenger.preliminaries += 1
        }
        current = context
        guard send(ticket.read.sql, &passenger) else { return false }
        flight.segments[flight.segments.count - 1].passengers.append(passenger)
        return true
    }

    private func send(_ sql: SQL, _ passenger: inout LaneFlight.Passenger) -> Bool {
        let connection = session.connection
        var name = session.knownName(for: sql.text)
        if name == nil, let fresh = session.nameToPrepare() {
            guard PQsendPrepare(connection, fresh, sql.text, 0, nil) == 1 else { return false }
            session.remember(fresh, for: sql.text)
            passenger.preparing.append((passenger.preliminaries, sql.text, fresh))
            passenger.preliminaries += 1
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
