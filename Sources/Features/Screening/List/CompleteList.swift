import Core
import Crypto
import Foundation
import Model
import Postgres
import TransparencyLog

/// Reads an edition from its parts, puts it in the place of the one before, and queues everybody active.
struct CompleteList: ChangingAction {
    typealias Subject = SanctionsList
    static let permission = Permission.screeningLoad
    static let help = [
        "sha256": "SHA-256 of the file as published, the list first and the aliases after it."
    ]

    let sha256: FileDigest

    /// What the caller is told of the edition, and of the comparison that it asks for.
    struct Reply: Codable, Sendable {
        let entries: Int
        let queued: Int
        let dueAt: Instant
    }

    func perform(
        on list: SanctionsList.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try list.state.after("complete")
        let (read, records) = try entries(of: list, in: tx)
        let dated = try date(of: read, list)
        try refuseOlder(than: dated, list, in: tx)
        let digest = try store(records, of: list.id, in: &tx, with: context)
        try tx.write(
            "sanctions_list",
            """
            UPDATE sanctions_list SET state = 'superseded'
            WHERE publisher = \(list.publisher) AND state = 'current'
            """
        )
        let due = try tx.open(
            Duty.rescreening,
            of: TaskPlace(list.id),
            from: .instant(context.now),
            with: context
        )
        let queued = try ScreeningQueue.fill(for: list.id, due: due.instant, in: &tx)
        let edition = read.edition.isEmpty ? list.edition ?? dated.description : read.edition
        try tx.update(
            list,
            [
                .state(next), .edition(edition), .dated(dated), .sha256(sha256.bytes),
                .entriesSha256(digest), .individuals(count(.individual, read)),
                .entities(count(.entity, read)),
                .others(count(.vessel, read) + count(.aircraft, read)),
                .names(read.entries.reduce(0) { $0 + $1.names.count }), .queued(queued),
            ]
        )
        return Recorded(
            as: "sanctions-list.completed",
            state: next,
            facts: [
                "publisher": .text(list.publisher.rawValue), "edition": .text(edition),
                "sha256": .text(sha256.description), "queued": .integer(Int64(queued)),
            ],
            reply: Reply(entries: read.entries.count, queued: queued, dueAt: due.instant)
        )
    }

    /// The bytes must be the publisher's before anything in them is believed.
    private func entries(
        of list: SanctionsList.Record,
        in tx: borrowing WriteTransaction
    ) throws -> (ReadList, [[UInt8]]) {
        do {
            let files = try SanctionsList.Record.files(of: list.id, in: tx)
            let whole = (files[.list] ?? []) + (files[.aliases] ?? [])
            guard FileDigest(of: whole) == sha256 else {
                throw ScreeningRefusal.digest.refusal(
                    "The parts give \(FileDigest(of: whole)), not \(sha256): one is missing, "
                        + "doubled or damaged."
                )
            }
            let read = try ReadList.read(list.format, files)
            return (read, try read.entries.map { try $0.json.canonical() })
        } catch let error as ListError {
            throw ScreeningRefusal.unreadable.refusal(error.sentence)
        }
    }

    private func date(of read: ReadList, _ list: SanctionsList.Record) throws -> CalendarDate {
        guard let dated = read.dated ?? list.dated else {
            throw CommonRefusal.unfit.refusal("The file states no day: open it with its day.")
        }
        return dated
    }

    /// An older edition in the place of a newer one would lift holds without anybody's decision.
    private func refuseOlder(
        than dated: CalendarDate,
        _ list: SanctionsList.Record,
        in tx: borrowing WriteTransaction
    ) throws {
        let newest = try tx.value(
            """
            SELECT dated FROM sanctions_list
            WHERE publisher = \(list.publisher) AND state = 'current'
            """,
            as: CalendarDate.self
        )
        if let newest, newest > dated {
            throw ScreeningRefusal.older.refusal(
                "The edition is of \(dated); the one of \(newest) is loaded."
            )
        }
    }

    private func count(_ kind: ListedKind, _ read: ReadList) -> Int {
        read.entries.count { $0.kind == kind }
    }

    /// Stores the records and gives the digest that the edition's row keeps of them.
    private func store(
        _ records: [[UInt8]],
        of id: ID<SanctionsList>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> [UInt8] {
        var hash = SHA256()
        for record in records { hash.update(data: record + [0x0A]) }
        // In pieces, so that no statement comes near its time limit with the longest lists.
        for start in stride(from: 0, to: records.count, by: 2000) {
            let piece = records[start..<min(start + 2000, records.count)]
            let array = piece.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ",")
            let ids = piece.map { _ in context.newID(SanctionsEntry.self).uuid }
            try tx.execute(
                """
                INSERT INTO sanctions_entry (id, list_id, place, reference, kind, name, record)
                SELECT ids.id, \(id), \(start)::int + r.place, r.entry ->> 'reference',
                    r.entry ->> 'kind', r.entry -> 'names' -> 0 ->> 'text', r.entry::text
                FROM json_array_elements(\("[\(array)]")::json)
                    WITH ORDINALITY AS r (entry, place)
                JOIN unnest(\(ids)::uuid[]) WITH ORDINALITY AS ids (id, place) USING (place)
                """
            )
        }
        return Array(hash.finalize())
    }
}
