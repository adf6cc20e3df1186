import Core
import Postgres
import TransparencyLog

/// The signature over a tree that was committed, and what must hold before it is given.
extension Sequencer {
    /// Signs the tree as it stands, unless that was done: first into the memory, then for all to see.
    func sign(_ agency: ID<Agency>) async throws {
        // Whoever holds the lock signs; what comes after that is signed in the next round.
        guard let file = try memory.lock(agency) else { return }
        let origin = origin(of: agency)
        let (state, known) = try await pool.read(Self.context(agency)) { tx in
            let head = try head(of: agency, in: tx)
            let known = try trusted(agency, head: head, in: tx)
            let state = head.map {
                Checkpoint(origin: origin, size: $0.frontier.size, root: $0.frontier.root)
            }
            return (state, known)
        }
        if let state, state.size > 0 {
            let note: SignedNote
            if let known, known.state.size == state.size {
                // Signed before, and perhaps cut off before it was published.
                note = known.note
            } else {
                note = try key.signer(of: origin).sign(state.text)
                try file.append(note)
            }
            try await publish(note, size: Int64(state.size), of: agency)
        }
        try file.close()
    }

    private func publish(
        _ note: SignedNote,
        size: Int64,
        of agency: ID<Agency>
    ) async throws {
        let now = clock.now()
        _ = try await pool.write(Self.context(agency)) { tx in
            try tx.execute(
                """
                INSERT INTO audit.checkpoint (agency_id, size, note, at)
                VALUES (\(agency.uuid), \(size), \(String(decoding: note.bytes, as: UTF8.self)),
                    \(now)) ON CONFLICT DO NOTHING
                """
            )
        }
    }

    /// Holds the tree in the database against the newest checkpoint that was signed.
    ///
    /// - Returns: That checkpoint; nil where none was ever signed.
    /// - Throws: `LogAlarm` where the tree does not continue it.
    func trusted(
        _ agency: ID<Agency>,
        head: LogHead?,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> Signed? {
        // Read before the file, which is written first: what is published is always remembered.
        let published =
            try tx.value(
                "SELECT max(size) FROM audit.checkpoint WHERE agency_id = \(agency.uuid)",
                as: Int64.self
            ) ?? 0
        guard let signed = try remembered(agency) else {
            guard published == 0 else { throw LogAlarm.forgotten(published: published) }
            return nil
        }
        let known = Int64(signed.state.size)
        let found = head?.size ?? 0
        guard known >= published else { throw LogAlarm.forgotten(published: published) }
        guard let head, known <= found else {
            throw LogAlarm.rolledBack(known: known, found: found)
        }
        guard try root(of: agency, size: known, head: head, in: tx) == signed.state.root else {
            throw LogAlarm.rewritten(size: known)
        }
        return signed
    }

    private func remembered(_ agency: ID<Agency>) throws -> Signed? {
        guard let note = try memory.newest(of: agency) else { return nil }
        do {
            let origin = origin(of: agency)
            _ = try note.verified(by: [key.signer(of: origin).key], strict: false)
            let state = try Checkpoint(text: note.text)
            guard state.origin == origin else { throw NoteError.checkpoint("of another log") }
            return Signed(note: note, state: state)
        } catch {
            throw LogAlarm.unreadable(String(describing: error))
        }
    }

    /// The root over the first leaves, from tiles; a tile that is not there gives no root.
    private func root(
        of agency: ID<Agency>,
        size: Int64,
        head: LogHead,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> Fingerprint? {
        guard size < head.size else { return head.frontier.root }
        do {
            return try TileStore.ask(agency, size: head.size, in: tx) { tiles in
                try tiles.proof.root(size: UInt64(size))
            }
        } catch is TileError {
            return nil
        }
    }

    /// A checkpoint as it was signed.
    struct Signed: Sendable {
        let note: SignedNote
        let state: Checkpoint
    }
}
