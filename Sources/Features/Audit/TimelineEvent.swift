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
    ) throws -> [String: JSON] {
        var line: [String: JSON] = [
            "event": .text("\(id)"), "at": .text("\(at)"), "action": .text(action),
            "words": .text(ActionWords.plain(action)),
        ]
        line["subject"] = subject.map(JSON.text)
        line["staff"] = name.map(JSON.text)
        line["role"] = role.map(JSON.text)
        guard let sealed else { return line }
        let opened = try context.vault.openPayload(
            sealed,
            of: person,
            agency: context.caller.agency,
            event: id,
            in: tx
        )
        guard let opened else {
            line["is_erased"] = true
            line["facts"] = "Erased with the person's key."
            return line
        }
        let payload = try JSON(canonical: opened)
        guard let attempted = payload["attempted"]?.text else {
            line["facts"] = payload["facts"].map(Self.withoutWordsOfPeople)
            return line
        }
        line["code"] = .text(String(action.dropFirst(ActionWords.refused.count)))
        line["attempted"] = .text(ActionWords.plain(type: attempted))
        line["why"] = payload["detail"]
        line["failed_rules"] = payload["report"].map(Self.failures)
        let articles = (line["failed_rules"]?.array ?? []).map { rule in
            "\(rule["id"]?.text ?? "") (\(rule["source"]?.text ?? ""))"
        }
        line["words"] = .text(
            "refused: \(ActionWords.plain(type: attempted)): "
                + (articles.isEmpty
                    ? ActionWords.plain(action).dropFirst("refused: ".count)
                    : Substring(articles.joined(separator: ", ")))
        )
        return line
    }

    /// What people said or gave as reasons stays sealed here: it leaves only by a disclosing action.
    private static func withoutWordsOfPeople(_ facts: JSON) -> JSON {
        guard let members = facts.object else { return facts }
        let words: Set = ["note", "outcome", "reason", "basis", "purpose", "channel", "evidence"]
        return .object(members.filter { !words.contains($0.key) })
    }

    /// The rules that stood in the way, each with its article.
    private static func failures(in report: JSON) -> JSON {
        .array(
            (report["rules"]?.array ?? []).filter { $0["outcome"]?.text == "failed" }.map { rule in
                let shown = ["id", "source", "severity", "text_en", "text_zh", "found", "mend"]
                return .object(
                    Dictionary(
                        uniqueKeysWithValues: shown.compactMap { name in
                            rule[name].map { (name, $0) }
                        }
                    )
                )
            }
        )
    }
}
