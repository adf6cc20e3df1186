import Core
import Foundation
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
    ) throws -> JSON {
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
        guard let opened else { return Self.nothing(of: id, "Erased with the person's key.") }
        guard let report = try JSON(canonical: opened)["report"],
            let day = report["as_of"]?.text.flatMap({ CalendarDate($0) }),
            let rules = report["rules"]?.array,
            let inputs = report["inputs"]?.array?.compactMap(\.text)
        else { return Self.nothing(of: id, "No rule was asked.") }
        let lines = try rules.map { try Self.line($0, inputs, on: day) }
        return [
            "event": .text("\(id)"), "status": "replayed", "step": report["step"] ?? "",
            "as_of": .text("\(day)"),
            "agrees": .bool(lines.allSatisfy { $0["agrees"] == true }), "rules": .array(lines),
        ]
    }

    private static func nothing(of id: ID<EventRecord>, _ why: String) -> JSON {
        ["event": .text("\(id)"), "status": .text(why), "rules": []]
    }

    /// One rule: what it found then, what it finds now.
    private static func line(
        _ then: JSON,
        _ inputs: [String],
        on day: CalendarDate
    ) throws -> JSON {
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
        var line: [String: JSON] = [
            "id": then["id"] ?? "", "then": then["outcome"] ?? "",
            "found_then": then["found"] ?? "",
            "now": .text(now?.word ?? "not-comparable"),
        ]
        line["found_now"] = (now?.found).map(JSON.text)
        line["agrees"] = .bool(
            line["then"] == line["now"] && line["found_then"] == line["found_now"]
        )
        return .object(line)
    }
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
