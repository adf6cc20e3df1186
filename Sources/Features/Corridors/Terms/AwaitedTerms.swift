import Core
import Foundation
import Model
import Postgres

/// Terms that one person loaded for a corridor that carries workers, and that no second one has confirmed.
struct AwaitedTerms: RowDecodable {
    let id: ID<CorridorTerm>
    let entry: CorridorEntry
    let loadedBy: UUID?

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        let terms: StoredJSON<CorridorEntry> = try row["terms"]
        entry = terms.value
        loadedBy = try row["loaded_by"]
    }

    /// The terms of a corridor that wait, from a day on; nil where there are none.
    static func of(
        _ corridor: ID<Corridor>,
        from day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> AwaitedTerms? {
        try tx.first(
            """
            SELECT id, terms, loaded_by FROM corridor_term
            WHERE corridor_id = \(corridor) AND effective_from = \(day) AND NOT counts
            """
        )
    }
}

extension CorridorRow {
    /// What has been in force is history: new terms begin today at the earliest, on a day of their own.
    func requireAhead(of entry: CorridorEntry, today: CalendarDate) throws(Refusal) {
        let remedy = "Give the terms a later effective_from, and load them anew."
        guard !editions.contains(where: { $0.effectiveFrom == entry.effectiveFrom }) else {
            throw CommonRefusal.unfit.refusal(
                "\(words) has other terms from \(entry.effectiveFrom) on, and they count. \(remedy)"
            )
        }
        guard entry.effectiveFrom >= today else {
            throw CommonRefusal.unfit.refusal(
                "\(words) carries workers or has carried some: what held from \(entry.effectiveFrom) on "
                    + "stays as it was, and today is \(today). \(remedy)"
            )
        }
    }
}
