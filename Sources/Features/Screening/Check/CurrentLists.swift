import Core
import Crypto
import Foundation
import Model
import Postgres
import TransparencyLog

/// The current edition of every publisher, ready to be compared with.
struct CurrentLists: Sendable {
    /// The editions' ids in order: what a check notes.
    let ids: [UUID]
    private let indexes: [ListIndex]

    /// Whether the list that binds is among them.
    var hasBinding: Bool { indexes.contains { $0.publisher.isBinding } }

    /// Everybody that a subject might be, on all lists.
    func hits(for subject: ScreenedSubject) -> [Hit] {
        indexes.flatMap { $0.hits(for: subject) }
    }

    /// The current lists of the caller's agency; refused while the binding one is missing.
    static func required(
        in tx: borrowing some Queryable & ~Copyable,
        with context: ActionContext
    ) throws -> CurrentLists {
        guard let lists = try ifBinding(in: tx, with: context) else {
            throw ScreeningRefusal.noList.refusal("No edition of the UN list is current.")
        }
        return lists
    }

    /// The current lists of the caller's agency; nil while the binding one is missing.
    static func ifBinding(
        in tx: borrowing some Queryable & ~Copyable,
        with context: ActionContext
    ) throws -> CurrentLists? {
        let editions = try tx.records(of: SanctionsList.self, "state = 'current' ORDER BY id")
        var indexes: [ListIndex] = []
        for edition in editions { indexes.append(try edition.index(in: tx, with: context)) }
        let lists = CurrentLists(ids: editions.map(\.id.uuid), indexes: indexes)
        return lists.hasBinding ? lists : nil
    }

    /// The current edition that was opened last, whoever published it; nil where there is none.
    static func newest(
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> ID<SanctionsList>? {
        try tx.records(of: SanctionsList.self, "state = 'current' ORDER BY id DESC LIMIT 1").first?
            .id
    }
}

extension SanctionsList.Record {
    /// The index of the edition, from the shelf or built anew from the stored entries.
    fileprivate func index(
        in tx: borrowing some Queryable & ~Copyable,
        with context: ActionContext
    ) throws -> ListIndex {
        let cache = context.services.of(ListIndexCache.self)
        if let index = cache[id.uuid] { return index }
        let entries = try tx.rows(
            "SELECT record FROM sanctions_entry WHERE list_id = \(id) ORDER BY place",
            as: StoredEntry.self
        )
        try verify(entries)
        let text = "[" + entries.map(\.text).joined(separator: ",") + "]"
        let listed = try JSONDecoder().decode([ListedEntry].self, from: Data(text.utf8))
        let index = try ListIndex(publisher, listed).blinded { number in
            // A passport's number or a national one: the list does not say it in one way.
            try [SealedPlaces.passportNumber, SealedPlaces.residentNumber].map { place in
                Hex.text(try context.vault.blindIndex(number, for: place, with: context, in: tx))
            }
        }
        cache[id.uuid] = index
        return index
    }

    /// Nobody takes a name off the list beside the log.
    private func verify(_ entries: [StoredEntry]) throws {
        var hash = SHA256()
        for entry in entries { hash.update(data: Array(entry.text.utf8) + [0x0A]) }
        guard Array(hash.finalize()) == entriesSha256 else {
            throw ScreeningRefusal.altered.refusal(
                "The entries of the \(publisher.name) list are not those whose digest the log holds."
            )
        }
    }
}

private struct StoredEntry: RowDecodable {
    let text: String

    init(row: borrowing Row) throws(RowError) { text = try row["record"] }
}

/// Where the numbers stand that listed documents are compared with; the blind index is bound to the place.
enum SealedPlaces {
    static let passportNumber: StaticString = "passport.number_sealed"
    static let residentNumber: StaticString = "person.resident_number_sealed"
    static let narrative: StaticString = "sanction_check.narrative_sealed"
}
