import Core
import Crypto
import Foundation
import Model
import Postgres
import TransparencyLog

/// Reads an edition from its parts, puts it in the place of the one before, and queues everybody active.
///
/// An edition that has more than 5 % fewer entries than the one before waits: that one counts until a second person
/// has confirmed the shorter one.
struct CompleteList: ChangingAction {
    typealias Subject = SanctionsList
    static let permission = Permission.screeningLoad
    static let help = [
        "sha256": """
        SHA-256 of the files as published, one after the other: the list, the aliases, the comments.
        """,
        "without": """
        Which files the publisher's set has not, aliases or comments: ofac-csv needs both otherwise.
        """,
    ]

    let sha256: FileDigest
    let without: [ListFile]?

    /// What the caller is told of the edition, and of the comparison that it asks for.
    struct Reply: Codable, Sendable {
        let entries: Int
        /// How many entries the edition has that counts until a second person has confirmed this one; nil where
        /// this one counts at once.
        let insteadOf: Int?
        let queued: Int
        let dueAt: Instant?
        /// How many oddities there are in the files, and the first of them.
        let oddityCount: Int
        let oddities: [ListOddity]
    }

    /// So many oddities are told at once; the page of the edition has more.
    private static let told = 20

    func perform(
        on list: SanctionsList.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let (read, records) = try entries(of: list, in: tx)
        let dated = try date(of: read, list)
        let before = try ListSuccession.current(of: list.publisher, in: tx)
        try ListSuccession.refuseOlder(than: dated, before)
        let insteadOf = before.map(\.entries).flatMap {
            ListSuccession.shrinks(read.entries.count, from: $0) ? $0 : nil
        }
        let next = try list.state.after("complete", to: insteadOf == nil ? .current : .waiting)
        let digest = try store(records, of: list.id, in: &tx, with: context)
        var asked: (queued: Int, due: Instant)?
        if insteadOf == nil {
            try ListSuccession.supersede(before, in: &tx)
            asked = try ListSuccession.queue(for: list.id, in: &tx, with: context)
        }
        let edition = read.edition.isEmpty ? list.edition ?? dated.description : read.edition
        try tx.update(
            list,
            [
                .state(next), .edition(edition), .dated(dated), .sha256(sha256.bytes),
                .entriesSha256(digest), .individuals(count(.individual, read)),
                .entities(count(.entity, read)),
                .others(count(.vessel, read) + count(.aircraft, read)),
                .names(read.entries.reduce(0) { $0 + $1.names.count }),
                .oddityCount(read.oddities.count), .oddities(try read.oddities.columnText()),
                .proposedBy(insteadOf == nil ? nil : context.caller.human),
                .queued(asked?.queued ?? 0),
            ]
        )
        return Recorded(
            as: "sanctions-list.completed",
            state: next,
            facts: [
                "publisher": .text(list.publisher.rawValue), "edition": .text(edition),
                "sha256": .text(sha256.description),
                "entries": .integer(Int64(read.entries.count)),
                "instead_of": insteadOf.map { .integer(Int64($0)) } ?? .null,
                "queued": .integer(Int64(asked?.queued ?? 0)),
            ],
            reply: Reply(
                entries: read.entries.count,
                insteadOf: insteadOf,
                queued: asked?.queued ?? 0,
                dueAt: asked?.due,
                oddityCount: read.oddities.count,
                oddities: Array(read.oddities.kept.prefix(Self.told))
            )
        )
    }

    /// The bytes must be the publisher's before anything in them is believed.
    private func entries(
        of list: SanctionsList.Record,
        in tx: borrowing WriteTransaction
    ) throws -> (ReadList, [[UInt8]]) {
        do {
            let files = try SanctionsList.Record.files(of: list.id, in: tx)
            try requireCompanions(of: list, files)
            let digest = FileDigest(of: ListFile.allCases.flatMap { files[$0] ?? [] })
            guard digest == sha256 else {
                throw ScreeningRefusal.digest.refusal(
                    "The parts give \(digest), not \(sha256): one is missing, doubled or damaged."
                )
            }
            let read = try ReadList.read(list.format, files)
            return (read, try read.entries.map { try $0.json.canonical() })
        } catch let error as ListError {
            throw ScreeningRefusal.unreadable.refusal(error.sentence)
        }
    }

    /// OFAC's tables are three files: without the aliases two thirds of the names are missing.
    private func requireCompanions(
        of list: SanctionsList.Record,
        _ files: [ListFile: [UInt8]]
    ) throws(Refusal) {
        let without = Set(without ?? [])
        guard list.format == .ofacCSV else {
            guard without.isEmpty else {
                throw CommonRefusal.unfit.refusal(
                    "\(list.format.rawValue) is one file: there is nothing that it is without."
                )
            }
            return
        }
        guard !without.contains(.list) else {
            throw CommonRefusal.unfit.refusal("No edition is without its list.")
        }
        for file in [ListFile.aliases, .comments] {
            switch (files[file] != nil, without.contains(file)) {
            case (true, true):
                throw CommonRefusal.unfit.refusal(
                    "The \(file.rawValue) are here: the edition is not without them."
                )
            case (false, false):
                throw ScreeningRefusal.companion.refusal(
                    "The edition has no \(file.rawValue): OFAC publishes them as \(file.ofacNames)."
                )
            default: break
            }
        }
    }

    private func date(of read: ReadList, _ list: SanctionsList.Record) throws -> CalendarDate {
        guard let dated = read.dated ?? list.dated else {
            throw CommonRefusal.unfit.refusal("The file states no day: open it with its day.")
        }
        return dated
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
                    r.entry ->> 'kind',
                    coalesce(r.entry -> 'names' -> 0 ->> 'text', r.entry ->> 'reference'),
                    r.entry::text
                FROM json_array_elements(\("[\(array)]")::json)
                    WITH ORDINALITY AS r (entry, place)
                JOIN unnest(\(ids)::uuid[]) WITH ORDINALITY AS ids (id, place) USING (place)
                """
            )
        }
        return Array(hash.finalize())
    }
}
