import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// One event as a case's timeline tells it.
struct TimelineEvent: RowDecodable {
    let id: ID<EventRecord>
    let at: Instant
    let action: String
    let person: ID<Person>?
    let sealed: [UInt8]?
    let name: String?
    let role: String?
    let subject: TypeID?

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        at = try row["at"]
        action = try row["action"]
        person = try row["person_id"]
        sealed = try row["sealed"]
        name = try row["name"]
        role = try row["role"]
        subject = try row["subject"]
    }

    /// Whether the event would tell a caller what only the medical role may know: of an examination everybody else
    /// reads its appointment.
    func isClosed(to caller: Caller) -> Bool {
        subject?.prefix == Medical.prefix && action != "medical.scheduled"
            && !caller.permissions.contains(.medicalRead)
    }

    /// The event in words, with what its payload says as far as it can be opened.
    func line(
        in tx: borrowing some Queryable & ~Copyable,
        with context: ActionContext
    ) throws -> Timeline.Line {
        var line = Timeline.Line(
            eventId: id,
            at: at,
            action: action,
            words: ActionWords.plain(action),
            subjectId: subject,
            staff: name,
            role: role
        )
        guard let sealed else { return line }
        let opened = try context.vault.openPayload(
            sealed,
            of: person,
            agency: context.caller.agency,
            event: id,
            in: tx
        )
        guard let opened else {
            line.isErased = true
            line.words += " (what it says was erased with the person's key)"
            return line
        }
        let payload = try JSON(canonical: opened)
        guard let attempted = payload["attempted"]?.text else {
            line.facts = payload["facts"].map { EventFacts(Self.withoutWordsOfPeople($0)) }
            return line
        }
        line.code = String(action.dropFirst(ActionWords.refused.count))
        line.attempted = ActionWords.plain(type: attempted)
        line.why = payload["detail"]?.text
        line.failedRules = try payload["report"].map(Self.failures)
        let articles = (line.failedRules ?? []).map { "\($0.id) (\($0.source))" }
        line.words =
            "refused: \(ActionWords.plain(type: attempted)): "
            + (articles.isEmpty
                ? ActionWords.plain(action).dropFirst("refused: ".count)
                : Substring(articles.joined(separator: ", ")))
        return line
    }

    /// What people said or gave as reasons stays sealed here: it leaves only by a disclosing action.
    private static func withoutWordsOfPeople(_ facts: JSON) -> JSON {
        guard let members = facts.object else { return facts }
        let words: Set = [
            "note", "outcome", "reason", "basis", "purpose", "channel", "evidence", "why",
            "because",
        ]
        // The last word of a name says what it is: `reversal_reason` is a reason.
        return .object(
            members.filter { name, _ in
                !words.contains(String(name.split(separator: "_").last ?? ""))
            }
        )
    }

    /// The rules that stood in the way, as the record has them.
    private static func failures(in report: JSON) throws -> [GateLine] {
        try (report["rules"]?.array ?? []).filter { $0["outcome"]?.text == "failed" }.map { line in
            let text = String(decoding: try line.canonical(), as: UTF8.self)
            return try JSONText(postgresText: text).value()
        }
    }
}
