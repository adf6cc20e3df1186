import CLibPQ

/// COPY … TO STDOUT, a piece at a time: what is not asked for stays in the server.
extension PooledConnection {
    /// One piece is handed on as soon as it has so many bytes.
    private static let pieceBytes = 64 * 1024

    func beginCopy(_ context: [LocalSetting], _ sql: SQL) throws {
        let opening = try Isolation.repeatableRead.begin(readOnly: true, context)
        let limit = "SET LOCAL statement_timeout = \(configuration.copyLimit.milliseconds)"
        let session = try begin("\(opening);\(limit)")
        let answer: ResultHandle
        do {
            answer = try session.command(sql.text)
        } catch {
            tidy()
            throw error
        }
        guard PQresultStatus(answer.pointer) == PGRES_COPY_OUT else {
            tidy()
            throw PostgresError(state: "42601", message: "the statement is no COPY TO STDOUT")
        }
        isCopying = true
    }

    /// The next piece; nil when all was sent and the transaction is over.
    func nextPiece() throws -> [UInt8]? {
        guard isCopying else { return nil }
        guard let session else { throw Session.unavailable("the connection was closed") }
        var piece: [UInt8] = []
        while piece.count < Self.pieceBytes {
            var data: UnsafeMutablePointer<CChar>?
            let count = PQgetCopyData(session.connection, &data, 0)
            guard count > 0 else {
                try endCopy(session, failed: count != -1)
                return piece.isEmpty ? nil : piece
            }
            piece.append(contentsOf: UnsafeRawBufferPointer(start: data, count: Int(count)))
            PQfreemem(data)
        }
        return piece
    }

    private func endCopy(_ session: Session, failed: Bool) throws {
        isCopying = false
        defer { tidy() }
        var error: PostgresError?
        while let result = PQgetResult(session.connection) {
            let handle = ResultHandle(result)
            guard PQresultStatus(result) != PGRES_COMMAND_OK else { continue }
            error = session.failure(handle)
            // Without this the loop would be handed the same copy for ever.
            if PQresultStatus(result) == PGRES_COPY_OUT { break }
        }
        if let error { throw error }
        if failed { throw session.failure(nil) }
        try session.command("COMMIT")
    }
}
