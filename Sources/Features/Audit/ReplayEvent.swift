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
            SELECT e.action, e.person_id, p.sealed FROM audit.event e
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
        guard let opened else {
            return EventReplay(eventId: id, action: event.action, status: .erased, rules: [])
        }
        guard let report = try JSON(canonical: opened)["report"],
            let day = report["as_of"]?.text.flatMap({ CalendarDate($0) }),
            let rules = report["rules"]?.array,
            let inputs = report["inputs"]?.array?.compactMap(\.text)
        else { return EventReplay(eventId: id, action: event.action, status: .noRule, rules: []) }
        let lines = try rules.map { try Self.line($0, inputs, on: day) }
        let wasDone = !event.action.hasPrefix("refused.")
        let stops = zip(rules, lines).contains { Self.stops($1, as: $0, wasDone: wasDone) }
        return EventReplay(
            eventId: id,
            action: event.action,
            status: .replayed,
            step: report["step"]?.text ?? "",
            asOf: day,
            openThen: report["open"] == .bool(true),
            openNow: lines.contains { $0.now == nil } ? nil : !stops,
            agrees: lines.allSatisfy(\.agrees),
            rules: lines
        )
    }

    /// Whether what a rule finds now would stop the step: not where it found that then and was overridden, or where
    /// the step was done all the same.
    private static func stops(_ line: EventReplay.Line, as then: JSON, wasDone: Bool) -> Bool {
        let wasPassedBy = line.then == .failed && (wasDone || then["override"] != nil)
        return line.now == .failed && line.severity != .tasks && !wasPassedBy
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
                let start = then["bound_from"]?.text.flatMap { CalendarDate($0) }
                now = try rule.replay(inputs[place], on: day, since: start)
            } catch is DecodingError {
                // The rule asks for other facts today: there is nothing to compare.
                now = nil
            }
        }
        let outcome = then["outcome"]?.text
        let finding = then["finding"]?.text
        return EventReplay.Line(
            id: then["id"]?.text ?? "",
            severity: then["severity"]?.text.flatMap(Severity.init(rawValue:)),
            source: then["source"]?.text ?? "",
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
    /// What was recorded, as noun and past participle, or refused.<code>.
    let action: String
    let status: ReplayStatus
    /// The step that was judged, and the day as of which.
    var step: String?
    var asOf: CalendarDate?
    /// Whether nothing stood in the way then.
    var openThen: Bool?
    /// Whether nothing would stand in the way by the rules as they are now; nil where one cannot be asked.
    var openNow: Bool?
    /// Whether every rule finds what it found then.
    var agrees: Bool?
    let rules: [Line]

    /// One rule: what it found then, what it finds now.
    struct Line: Codable, Sendable {
        let id: String
        /// What a failure does; nil where the record says nothing of it.
        let severity: Severity?
        /// The article.
        let source: String
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
    let action: String
    let person: ID<Person>?
    let sealed: [UInt8]

    init(row: borrowing Row) throws(RowError) {
        action = try row["action"]
        person = try row["person_id"]
        sealed = try row["sealed"]
    }
}
