import Core
import Foundation
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
    let subject: String?

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

    /// The event in words, with what its payload says as far as it can be opened.
    func line(
        in tx: borrowing some Queryable & ~Copyable,
        with context: ActionContext
    ) throws -> Timeline.Line {
        var line = Timeline.Line(
            event: id,
            at: at,
            action: action,
            words: ActionWords.plain(action),
            subject: subject,
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
            line.facts = EventFacts("Erased with the person's key.")
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
        line.failedRules = payload["report"].map(Self.failures)
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
        let words: Set = ["note", "outcome", "reason", "basis", "purpose", "channel", "evidence"]
        return .object(members.filter { !words.contains($0.key) })
    }

    /// The rules that stood in the way, each with its article.
    private static func failures(in report: JSON) -> [Timeline.FailedRule] {
        (report["rules"]?.array ?? []).filter { $0["outcome"]?.text == "failed" }.map { rule in
            func text(_ name: String) -> String { rule[name]?.text ?? "" }
            return Timeline.FailedRule(
                id: text("id"),
                source: text("source"),
                // What cannot be told is shown as the gravest.
                severity: Severity(rawValue: text("severity")) ?? .blocks,
                textEn: text("text_en"),
                textZh: text("text_zh"),
                finding: text("finding"),
                remedy: text("remedy")
            )
        }
    }
}
