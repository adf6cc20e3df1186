import Core
import Model
import Postgres

/// What a corridor file did to one corridor.
enum EntryOutcome: Sendable {
    case inserted, unchanged, ended
    case changed([TermChange])
    /// What it would change once a second person has confirmed it.
    case waits([TermChange])
}

/// One value of a corridor's terms that a file changes.
struct TermChange: Codable, Sendable {
    let corridorId: ID<Corridor>
    let programme: Programme
    let destination: Country
    /// What the value is of: a term, or what the entry itself says.
    let term: String
    let effectiveFrom: CalendarDate
    /// What it was; none where it was not set.
    let from: String?
    /// What it becomes; none where it is set no more.
    let to: String?
}

extension WriteTransaction {
    /// Brings one entry of a file into the records. It opens and closes nothing.
    mutating func apply(_ entry: CorridorEntry, with context: ActionContext) throws -> EntryOutcome
    {
        let known = try CorridorRow.between(
            entry.origin,
            entry.destination,
            under: entry.programme.code,
            in: self
        )
        guard let known else {
            try insert(entry, with: context)
            return .inserted
        }
        guard known.state != .ended else { return .ended }
        let same = known.editions.first { $0.effectiveFrom == entry.effectiveFrom }
        let awaited = try CorridorTerm.Record.awaited(
            known.id,
            from: entry.effectiveFrom,
            in: self
        )
        guard same != entry, try awaited?.entry() != entry else { return .unchanged }
        // What it is compared with is what would hold on its first day without it.
        let before = same ?? known.editions.last { $0.effectiveFrom <= entry.effectiveFrom }
        let lines = entry.differences(from: before, of: known.id)
        guard !known.hasBeenOpen else {
            try known.requireAhead(of: entry, today: context.today)
            try store(entry, of: known.id, replacing: awaited?.id, counts: false, with: context)
            return .waits(lines)
        }
        let replaced = try termID(of: known.id, from: entry.effectiveFrom)
        try store(entry, of: known.id, replacing: replaced, counts: true, with: context)
        try adopt(of: known.id, with: context)
        return .changed(lines)
    }

    private func termID(
        of corridor: ID<Corridor>,
        from day: CalendarDate
    ) throws -> ID<CorridorTerm>? {
        try value(
            """
            SELECT id FROM corridor_term
            WHERE corridor_id = \(corridor) AND effective_from = \(day)
            """,
            as: ID<CorridorTerm>.self
        )
    }

    private mutating func insert(_ entry: CorridorEntry, with context: ActionContext) throws {
        let id = context.newID(Corridor.self)
        let alerted = try Corridor.Record.alerted(entry.destination, in: self)
        try insert(id, entry.columns(in: .closed, on: context.today))
        if let alerted { try update(id, alerted.alertColumns) }
        try store(entry, of: id, replacing: nil, counts: true, with: context)
        try stand(
            id,
            in: .closed,
            from: context.today,
            because: "Loaded from a file: a corridor is closed until it is opened with evidence.",
            source: entry.source,
            with: context
        )
        if entry.effectiveFrom > context.today { try expect(entry, of: id, with: context) }
    }

    private mutating func store(
        _ entry: CorridorEntry,
        of corridor: ID<Corridor>,
        replacing earlier: ID<CorridorTerm>?,
        counts: Bool,
        with context: ActionContext
    ) throws {
        let loader = context.caller.human
        if let earlier {
            try update(earlier, [.terms(StoredJSON(entry)), .loadedBy(loader)])
        } else {
            try insert(
                context.newID(CorridorTerm.self),
                [
                    .corridor(corridor), .effectiveFrom(entry.effectiveFrom),
                    .terms(StoredJSON(entry)), .counts(counts), .loadedBy(loader),
                ]
            )
        }
    }

    /// Writes the terms in force today into the corridor's row, and waits for the next ones.
    ///
    /// - Returns: The terms in force; nil where none have begun.
    @discardableResult
    mutating func adopt(of corridor: ID<Corridor>, with context: ActionContext) throws
        -> CorridorEntry?
    {
        let row = try CorridorRow.find(corridor, in: self)
        try drop(CorridorDuty.termsBegin, of: corridor, with: context)
        if let next = row.editions.first(where: { $0.effectiveFrom > context.today }) {
            try expect(next, of: corridor, with: context)
        }
        guard let inForce = row.editions.last(where: { $0.effectiveFrom <= context.today }) else {
            return nil
        }
        try update(corridor, inForce.columns(in: row.state, on: context.today))
        return inForce
    }

    private mutating func expect(
        _ entry: CorridorEntry,
        of corridor: ID<Corridor>,
        with context: ActionContext
    ) throws {
        try open(
            CorridorDuty.termsBegin,
            of: TaskPlace(corridor),
            by: entry.effectiveFrom,
            because: "New terms of \(entry.words) begin on \(entry.effectiveFrom).",
            with: context
        )
    }
}

extension CorridorEntry {
    /// Every value that differs, as replies and events show it.
    fileprivate func differences(
        from before: CorridorEntry?,
        of corridor: ID<Corridor>
    ) -> [TermChange] {
        func line(_ what: String, _ from: String?, _ to: String?) -> TermChange? {
            guard from != to else { return nil }
            return TermChange(
                corridorId: corridor,
                programme: programme,
                destination: destination,
                term: what,
                effectiveFrom: effectiveFrom,
                from: from,
                to: to
            )
        }
        let values = Term.allCases.map { line($0.rawValue, before?.text(of: $0), text(of: $0)) }
        let others = [
            line("name", before?.name.text, name.text),
            line("source", before?.source.text, source.text),
            line("before_opening", before?.beforeOpening?.text, beforeOpening?.text),
            // Sources are many: that they changed is said, the row's after-image shows how.
            line("sources", "as before", before?.sources == sources ? "as before" : "revised"),
        ]
        return (values + others).compactMap(\.self)
    }
}
