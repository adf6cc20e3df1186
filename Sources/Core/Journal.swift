import Crypto
import Foundation
import Postgres
import TransparencyLog

/// Writes the event of one transaction: last, so that no lock is held for it.
struct Journal: Sendable {
    let event: ID<EventRecord>
    let subject: AnyID?
    let isNew: Bool
    let frame: RequestFrame
    let context: ActionContext

    /// What triggers and policies of the transaction must know.
    var settings: [LocalSetting] {
        Registrar.settings(context.caller) + [
            LocalSetting("homeward.event", event.uuid.postgresText),
            LocalSetting("homeward.now", context.now.description),
        ]
    }

    /// Claims the idempotency key, or finds the answer that an earlier request left.
    func claim(in tx: inout WriteTransaction) throws -> Receipt? {
        guard let key = frame.key, !frame.isRehearsal else { return nil }
        let staff = context.caller.staff.uuid
        let claimed = try tx.execute(
            """
            INSERT INTO idempotency (staff_id, key, fingerprint, event_id)
            VALUES (\(staff), \(key), \(frame.fingerprint), \(event.uuid)) ON CONFLICT DO NOTHING
            """
        )
        guard claimed == 0 else { return nil }
        let stored = try tx.first(
            "SELECT * FROM idempotency WHERE staff_id = \(staff) AND key = \(key)",
            as: StoredAnswer.self
        )
        guard let stored else { throw CommonRefusal.keyInFlight.refusal("Try again in a moment.") }
        return try stored.replay(for: frame, with: context, in: tx)
    }

    /// The subject's newest event; the key of the person comes along, for it is asked for next.
    private func lastEvent(
        of subject: AnyID,
        and person: ID<Person>?,
        in tx: borrowing WriteTransaction
    ) throws -> LastEvent? {
        let found = try tx.first(
            """
            SELECT e.seq, e.leaf_hash, k.wrapped
            FROM (SELECT) AS one
            LEFT JOIN LATERAL (
                SELECT seq, leaf_hash FROM audit.event
                WHERE subject_id = \(subject.uuid) AND seq IS NOT NULL ORDER BY seq DESC LIMIT 1
            ) AS e ON true
            LEFT JOIN keyring.person_key k ON k.person_id = \(person?.uuid)
            """,
            as: EventAndKey.self
        )
        if let found, let person {
            tx.memo.keep(found.wrapped, under: Vault.memo(of: person), from: ["keyring.person_key"])
        }
        return found?.event
    }

    /// Writes the event of what was done, and the answer under its key.
    func append(_ recorded: Recorded, in tx: inout WriteTransaction) throws -> Receipt {
        guard let subject, let row = tx.changes.last(where: { $0.id == subject.uuid }) else {
            throw ProgramFault("\(recorded.event) was recorded without writing its subject")
        }
        let last = try lastEvent(of: subject, and: recorded.person, in: tx)
        var told: [String: JSON] = [
            "facts": .object(recorded.facts),
            "rows": .array(tx.changes.map(\.image).map(JSON.text)),
        ]
        // Each verdict with the values that it read: what the gate saw on that day can be read, and
        // judged again, later.
        told["report"] = try recorded.report?.record()
        let payload = try vaulted(
            .object(told),
            about: recorded.person,
            in: &tx
        )
        var leaf = leaf(action: recorded.event, changes: tx.changes, payload: payload)
        let seq = (last?.seq ?? 0) + 1
        leaf["subject"] = [
            "noun": .text(subject.noun), "id": .text(subject.description),
            "seq": .integer(Int64(seq)),
        ]
        leaf["prev"] = last.map { .text(Base64.urlText($0.hash)) }
        leaf["rules"] = recorded.report?.outcomes
        let hash = try write(
            leaf,
            action: recorded.event,
            subject: subject,
            seq: seq,
            about: recorded.person,
            in: recorded.caseFile,
            payload: payload,
            tx: &tx
        )
        let receipt = try receipt(recorded, version: row.version, hash: hash, subject: subject)
        try store(
            receipt.body,
            about: recorded.person,
            version: row.version,
            problem: false,
            in: &tx
        )
        return receipt
    }

    /// Writes the event of a refusal, and the refusal under its key.
    func append(
        _ refusal: Refusal,
        of attempt: Attempt,
        in tx: inout WriteTransaction
    ) throws {
        let isHolder = try holdsKey(for: refusal, in: &tx)
        guard let isHolder else { return }
        let name = "refused.\(refusal.code)"
        var facts: [String: JSON] = [
            "attempted": .text(attempt.name), "detail": .text(refusal.detail),
        ]
        facts["report"] = try refusal.report?.record() ?? refusal.gate
        let person = try attempt.concerned(in: tx).flatMap { try isErased($0, in: tx) ? nil : $0 }
        let payload = try vaulted(.object(facts), about: person, in: &tx)
        var leaf = leaf(action: name, changes: [], payload: payload)
        leaf["attempted"] = .text(attempt.name)
        let subject = attempt.subject
        leaf["subject"] = ["noun": .text(subject.noun), "id": .text(subject.description)]
        leaf["rules"] = refusal.outcomes
        _ = try write(
            leaf,
            action: name,
            subject: subject,
            seq: nil,
            about: person,
            in: person == nil ? nil : attempt.named.caseFile,
            payload: payload,
            tx: &tx
        )
        guard isHolder else { return }
        try store(refusal.stored.canonical(), about: person, version: 0, problem: true, in: &tx)
    }

    /// Whether the refusal is the answer under its key; nil when its twin was recorded already.
    ///
    /// A stale or missing version is no answer to keep: the remedy is to repeat with another one.
    private func holdsKey(for refusal: Refusal, in tx: inout WriteTransaction) throws -> Bool? {
        guard let key = frame.key, refusal.kind != .stale, refusal.kind != .precondition else {
            return false
        }
        let staff = context.caller.staff.uuid
        let claimed = try tx.execute(
            """
            INSERT INTO idempotency (staff_id, key, fingerprint, event_id)
            VALUES (\(staff), \(key), \(frame.fingerprint), \(event.uuid)) ON CONFLICT DO NOTHING
            """
        )
        guard claimed == 0 else { return true }
        // The key is another request's. Only the very same request, refused too, has left the event.
        let twin = try tx.value(
            """
            SELECT 1 FROM idempotency WHERE staff_id = \(staff) AND key = \(key)
                AND fingerprint = \(frame.fingerprint) AND is_problem
            """,
            as: Int.self
        )
        return twin == nil ? false : nil
    }

    /// Whether the person's key was destroyed: nothing can be sealed with it any more.
    private func isErased(_ person: ID<Person>, in tx: borrowing WriteTransaction) throws -> Bool {
        try tx.value(
            "SELECT 1 FROM keyring.person_key WHERE person_id = \(person) AND wrapped IS NULL",
            as: Int.self
        ) != nil
    }

    private func vaulted(
        _ json: JSON,
        about person: ID<Person>?,
        in tx: inout WriteTransaction
    ) throws -> [UInt8] {
        try context.vault.sealPayload(
            json.canonical(),
            of: person,
            agency: context.caller.agency,
            event: event,
            in: &tx
        )
    }

    private func leaf(action: String, changes: [Change], payload: [UInt8]) -> [String: JSON] {
        [
            "v": 1, "log": .text(Self.origin(of: context.caller.agency)),
            "event": .text(event.description), "at": .text(context.now.description),
            "agency": .text(context.caller.agency.description), "action": .text(action),
            "actor": [
                "staff": .text(context.caller.staff.description),
                "role": .text(context.caller.role),
            ],
            "rows": .array(
                changes.map { change in
                    [
                        "table": .text(change.table),
                        "id": .text(change.id.postgresText),
                        "version": .integer(Int64(change.version)),
                        "digest": .text(Base64.urlText(change.digest)),
                    ]
                }
            ),
            "payload": .text(Base64.urlText(Array(SHA256.hash(data: payload)))),
            "request": .text(frame.request),
        ]
    }

    private func write(
        _ leaf: [String: JSON],
        action: String,
        subject: AnyID?,
        seq: Int?,
        about person: ID<Person>?,
        in caseFile: ID<CaseFile>?,
        payload: [UInt8],
        tx: inout WriteTransaction
    ) throws -> [UInt8] {
        let bytes = try JSON.object(leaf).canonical()
        let hash = Array(SHA256.hash(data: [0] + bytes))
        let changes = tx.changes
        _ = try tx.execute(
            """
            WITH made AS (
                INSERT INTO audit.event (id, at, action, staff_id, subject_noun, subject_id, seq,
                    person_id, case_id, leaf, leaf_hash)
                VALUES (\(event.uuid), \(context.now), \(action), \(context.caller.staff.uuid),
                    \(subject?.noun), \(subject?.uuid), \(seq), \(person?.uuid),
                    \(caseFile?.uuid), \(bytes), \(hash))
            ), sealed AS (
                INSERT INTO audit.payload (event_id, person_id, sealed)
                VALUES (\(event.uuid), \(person?.uuid), \(payload))
            ), rows AS (
                INSERT INTO audit.event_row (event_id, table_name, row_id, version, digest)
                SELECT \(event.uuid), t, r, v, d FROM unnest(\(changes.map(\.table))::text[],
                    \(changes.map(\.id))::uuid[], \(changes.map(\.version))::int[],
                    \(changes.map(\.digest))::bytea[]) AS changed (t, r, v, d)
            )
            INSERT INTO audit.pending (event_id, leaf_hash, at)
            VALUES (\(event.uuid), \(hash), \(context.now))
            """
        )
        return hash
    }

    private func receipt(
        _ recorded: Recorded,
        version: Int,
        hash: [UInt8],
        subject: AnyID
    ) throws -> Receipt {
        var body: [String: JSON] = [
            "id": .text(subject.description), "version": .integer(Int64(version)),
            "done": .text(recorded.event), "event_id": .text(event.description),
            "leaf": .text(Base64.text(hash)),
        ]
        body["state"] = recorded.state.map(JSON.text)
        body["gate"] = recorded.report?.published.json
        // A rehearsal leaves no event, so it discloses nothing that an event would have to tell of.
        if frame.isRehearsal {
            body["event_id"] = nil
            body["leaf"] = nil
            body["rehearsed"] = true
        } else {
            let reply = try recorded.reply.map { try JSON(encoding: $0) }
            body.merge(reply?.object ?? [:]) { own, _ in own }
        }
        return Receipt(
            body: try JSON.object(body).canonical(),
            version: version,
            isNew: isNew,
            isReplay: false
        )
    }

    private func store(
        _ body: [UInt8],
        about person: ID<Person>?,
        version: Int,
        problem: Bool,
        in tx: inout WriteTransaction
    ) throws {
        guard let key = frame.key, !frame.isRehearsal else { return }
        let sealed = try context.vault.sealPayload(
            body,
            of: person,
            agency: context.caller.agency,
            event: event,
            in: &tx
        )
        _ = try tx.execute(
            """
            UPDATE idempotency SET body_sealed = \(sealed), person_id = \(person?.uuid),
                subject_version = \(version), is_problem = \(problem), is_new = \(isNew)
            WHERE staff_id = \(context.caller.staff.uuid) AND key = \(key)
                AND event_id = \(event.uuid)
            """
        )
    }

    /// The log's origin line (C2SP tlog-checkpoint): one log per agency.
    static func origin(of agency: ID<Agency>) -> String { "homeward/\(agency)" }
}

/// The newest event of a subject, on which the next one is chained.
private struct LastEvent: RowDecodable {
    let seq: Int
    let hash: [UInt8]

    init(row: borrowing Row) throws(RowError) {
        seq = try row["seq"]
        hash = try row["leaf_hash"]
    }
}

/// A subject's newest event, where it has one, and the wrapped key of the person concerned.
private struct EventAndKey: RowDecodable {
    let event: LastEvent?
    let wrapped: [UInt8]?

    init(row: borrowing Row) throws(RowError) {
        let seq: Int? = try row["seq"]
        event = try seq == nil ? nil : LastEvent(row: row)
        wrapped = try row["wrapped"]
    }
}
