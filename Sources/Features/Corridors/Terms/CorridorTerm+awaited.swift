import Core
import Model
import Postgres

extension CorridorTerm.Record {
    /// The terms that one person loaded for a corridor that carries workers, from a day on, and that no second one
    /// has confirmed; nil where there are none.
    static func awaited(
        _ corridor: ID<Corridor>,
        from day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CorridorTerm.Record? {
        try tx.records(
            of: CorridorTerm.self,
            "corridor_id = \(corridor) AND effective_from = \(day) AND NOT counts"
        ).first
    }

    /// What they say.
    func entry() throws -> CorridorEntry { try terms.value() }
}

extension CorridorRow {
    /// What has been in force is history: new terms begin today at the earliest, on a day of their own.
    func requireAhead(of entry: CorridorEntry, today: CalendarDate) throws(Refusal) {
        let remedy = "Give the terms a later effective_from, and load them anew."
        guard !editions.contains(where: { $0.effectiveFrom == entry.effectiveFrom }) else {
            throw CommonRefusal.unfit.refusal(
                "\(record.words) has other terms from \(entry.effectiveFrom) on, and they count. \(remedy)"
            )
        }
        guard entry.effectiveFrom >= today else {
            throw CommonRefusal.unfit.refusal(
                "\(record.words) carries workers or has carried some: what held from "
                    + "\(entry.effectiveFrom) on stays as it was, and today is \(today). \(remedy)"
            )
        }
    }
}
