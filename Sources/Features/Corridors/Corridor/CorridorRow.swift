import Core
import Model
import Postgres

/// A corridor as rules read it, with the terms and standings of every day.
@dynamicMemberLookup
struct CorridorRow: Sendable, Codable {
    /// The row; its terms are those in force when it was written.
    let record: Corridor.Record
    let programme: Programme
    /// The terms that count, from each day on, earliest first; empty where none were loaded.
    let editions: [CorridorEntry]
    /// The states in the order in which they were recorded; empty where none were.
    let standings: [Standing]
    /// The agreement that it rests on, where a review has named one.
    var agreement: NamedAgreement?

    /// One state from a day on.
    struct Standing: Codable, Sendable {
        let state: CorridorState
        let beginsOn: CalendarDate
    }

    subscript<Value>(dynamicMember path: KeyPath<Corridor.Record, Value>) -> Value {
        record[keyPath: path]
    }

    /// Where it stands.
    var state: CorridorState { record.state }

    /// The terms in force when the row was written.
    var terms: CorridorTerms { CorridorTerms(record) }

    /// The state on a day: what was recorded last, from its day on, overrides what was recorded before.
    func state(on day: CalendarDate) -> CorridorState {
        guard !standings.isEmpty else { return state }
        return standings.last { $0.beginsOn <= day }?.state ?? .closed
    }

    /// The terms in force on a day; before the first ones the first ones.
    func terms(on day: CalendarDate) -> CorridorTerms {
        let entry = editions.last { $0.effectiveFrom <= day } ?? editions.first
        return entry.map(CorridorTerms.init) ?? terms
    }

    /// Whether any of its terms, past or to come, sets a quota.
    var setsQuota: Bool { terms.quota != nil || editions.contains { $0.quota != nil } }

    /// Whether it carries workers or has carried some: what then counts nobody changes alone.
    var hasBeenOpen: Bool {
        [.open, .restricted, .suspended].contains(state)
            || standings.contains { $0.state == .open }
    }

    /// The last day from which it was not open by a decision: an opening cannot reach back before it.
    var stoppedOn: CalendarDate? {
        standings.filter { [.restricted, .suspended, .ended].contains($0.state) }
            .map(\.beginsOn).max()
    }

    /// The corridor, or a refusal where there is none.
    static func find(
        _ id: ID<Corridor>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CorridorRow {
        guard let row: CorridorRow = try tx.first("\(selection) WHERE k.id = \(id)") else {
            throw CommonRefusal.reference.refusal("No corridor is \(id).")
        }
        return row
    }

    /// The corridor between two countries under a programme; nil where there is none.
    static func between(
        _ origin: Country,
        _ destination: Country,
        under programme: String,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CorridorRow? {
        try tx.first(
            """
            \(selection) WHERE k.origin = \(origin) AND k.destination = \(destination)
                AND k.programme = \(programme)
            """
        )
    }

    /// The corridor that a case goes by; nil where there is none.
    static func of(
        _ id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> CorridorRow? {
        try tx.once("corridor of \(id)", from: tables) {
            try tx.first(
                """
                \(selection) JOIN case_parties c ON c.agency_id = k.agency_id AND k.origin = 'CN'
                    AND c.destination = k.destination AND c.programme = k.programme
                WHERE c.id = \(id)
                """,
                as: CorridorRow.self
            )
        }
    }

    /// What a case's corridor is read from.
    static let tables: [StaticString] = [
        "corridor", "corridor_term", "corridor_standing", "agreement", "case_file",
    ]

    private static let selection: SQL = """
        SELECT k.*,
            (SELECT coalesce(jsonb_agg(t.terms ORDER BY t.effective_from), '[]')
                FROM corridor_term t WHERE t.corridor_id = k.id AND t.counts) AS editions,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('state', s.state,
                'begins_on', s.begins_on) ORDER BY s.place), '[]')
                FROM corridor_standing s WHERE s.corridor_id = k.id) AS standings,
            (SELECT to_jsonb(a) || jsonb_build_object('uuid', a.id) FROM agreement a
                WHERE a.agency_id = k.agency_id AND a.id = k.agreement_id) AS agreement
        FROM corridor k
        """
}

extension CorridorRow: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        record = try Corridor.Record(row: row)
        programme = try row["programme"]
        let editions: StoredJSON<[CorridorEntry]> = try row["editions"]
        self.editions = editions.value
        let standings: StoredJSON<[Standing]> = try row["standings"]
        self.standings = standings.value
        let agreement: StoredJSON<NamedAgreement>? = try row["agreement"]
        self.agreement = agreement?.value
    }
}

extension Corridor.Record {
    /// The corridor in a sentence: `CN to JP under JP-TITP-1`.
    var words: String { "\(origin) to \(destination) under \(programme)" }
}
