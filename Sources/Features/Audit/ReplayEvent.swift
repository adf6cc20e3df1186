import Core
import Postgres
import TransparencyLog

/// Judges a step again: what each rule was told on that day is put to the rules as they are written now.
///
/// A rule that finds something else than it found then was rewritten since, or somebody forged the record.
struct ReplayEvent: ItemQuery {
    typealias Subject = EventRecord
    static let permission = Permission.auditRead

    func answer(
        on id: ID<EventRecord>,
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> EventReplay {
        let event = try tx.first(
            """
            SELECT e.person_id, p.sealed FROM audit.event e
            JOIN audit.payload p ON p.agency_id = e.agency_id AND p.event_id = e.id
            WHERE e.id = \(id)
            """,
            as: SealedEvent.self
        )
        guard let event else {
            throw CommonRefusal.missing.refusal("No event has the id \(id).")
        }
        let opened = try context.vault.openPayload(
            event.sealed,
            of: event.person,
            agency: context.caller.agency,
            event: id,
            in: tx
        )
        guard let opened else { return EventReplay(eventId: id, status: .erased, rules: []) }
        guard let report = try JSON(canonical: opened)["report"],
            let day = report["as_of"]?.text.flatMap({ CalendarDate($0) }),
            let rules = report["rules"]?.array,
            let inputs = report["inputs"]?.array?.compactMap(\.text)
        else { return EventReplay(eventId: id, status: .noRule, rules: []) }
        let lines = try rules.map { try Self.line($0, inputs, on: day) }
        return EventReplay(
            eventId: id,
            status: .replayed,
            step: report["step"]?.text ?? "",
            asOf: day,
            agrees: lines.allSatisfy(\.agrees),
            rules: lines
        )
    }

    /// One rule: what it found then, what it finds now.
    private static func line(
        _ then: JSON,
        _ inputs: [String],
        on day: CalendarDate
    ) throws -> EventReplay.Line {
        let name = then["rule"]?.text ?? ""
        let place = Int(then["input"]?.integer ?? -1)
        var now: Verdict?
        if let rule = RuleRegistry.named[name], inputs.indices.contains(place) {
            do {
                now = try rule.replay(inputs[place], on: day)
            } catch is DecodingError {
                // The rule asks for other facts today: there is nothing to compare.
                now = nil
            }
        }
        let outcome = then["outcome"]?.text
        let finding = then["finding"]?.text
        return EventReplay.Line(
            id: then["id"]?.text ?? "",
            then: outcome.flatMap(RuleOutcome.init(rawValue:)),
            findingThen: finding ?? "",
            now: now?.outcome,
            findingNow: now?.finding,
            agrees: now.map { $0.word == outcome && $0.finding == finding } ?? false
        )
    }
}

/// What the rules of one event say when they are asked again.
struct EventReplay: Codable, Sendable {
    let eventId: ID<EventRecord>
    let status: ReplayStatus
    /// The step that was judged, and the day as of which.
    var step: String?
    var asOf: CalendarDate?
    /// Whether every rule finds what it found then.
    var agrees: Bool?
    let rules: [Line]

    /// One rule: what it found then, what it finds now.
    struct Line: Codable, Sendable {
        let id: String
        /// Nil where the record holds no outcome that a rule can come to.
        let then: RuleOutcome?
        let findingThen: String
        /// Nil where the rule asks for other facts today, or is no longer written: nothing can be compared.
        let now: RuleOutcome?
        let findingNow: String?
        let agrees: Bool
    }
}

/// Whether an event could be judged again.
enum ReplayStatus: String, Choice {
    case replayed
    /// What the rules were told went with the person's key.
    case erased
    /// The event came about without a rule.
    case noRule = "no_rule"
}

/// An event's payload as it lies there.
private struct SealedEvent: RowDecodable {
    let person: ID<Person>?
    let sealed: [UInt8]

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        sealed = try row["sealed"]
    }
}
