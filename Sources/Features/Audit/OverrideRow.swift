import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// An override as its actions read it.
struct OverrideRow: RowDecodable {
    let rule: String
    let step: String
    let caseFile: ID<CaseFile>?
    let person: ID<Person>?
    let reason: String
    let validUntil: CalendarDate
    let askedBy: UUID
    let state: OverrideState

    init(row: borrowing Row) throws(RowError) {
        rule = try row["rule_id"]
        step = try row["step"]
        caseFile = try row["case_file_id"]
        person = try row["person"]
        reason = try row["reason"]
        validUntil = try row["valid_until"]
        askedBy = try row["asked_by_human"]
        state = try row["state"]
    }

    static func find(
        _ id: ID<Override>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> OverrideRow {
        let row = try tx.first(
            """
            SELECT o.rule_id, o.step, o.case_file_id, coalesce(o.person_id, f.person_id) AS person,
                o.reason, o.valid_until, o.asked_by_human, o.state
            FROM rule_override o
            LEFT JOIN case_parties f ON f.agency_id = o.agency_id AND f.id = o.case_file_id
            WHERE o.id = \(id)
            """,
            as: OverrideRow.self
        )
        guard let row else { throw CommonRefusal.missing.refusal("No override has the id \(id).") }
        return row
    }

    var facts: [String: JSON] {
        [
            "rule": .text(rule), "step": .text(step), "reason": .text(reason),
            "valid_until": .text(validUntil.description),
        ]
    }
}
