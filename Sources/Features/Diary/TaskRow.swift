import Core
import Foundation
import Postgres

/// A task as its actions read it.
struct TaskRow: RowDecodable {
    let duty: String
    let rule: String?
    let person: ID<Person>?
    let caseFile: ID<CaseFile>?
    let ownerRole: DutyOwner
    let owner: ID<Staff>?
    let dueAt: Instant
    let reminders: [Int]
    let isByHand: Bool
    let state: TaskState

    init(row: borrowing Row) throws(RowError) {
        duty = try row["duty"]
        rule = try row["rule_id"]
        person = try row["person_id"]
        caseFile = try row["case_file_id"]
        ownerRole = try row["owner_role"]
        owner = try row["owner_id"]
        dueAt = try row["due_at"]
        reminders = try row["reminders"]
        isByHand = try row["by_hand"]
        state = try row["state"]
    }

    static func find(
        _ id: ID<DiaryTask>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> TaskRow {
        let row = try tx.first(
            """
            SELECT duty, rule_id, person_id, case_file_id, owner_role, owner_id, due_at, reminders,
                by_hand, state
            FROM task WHERE id = \(id)
            """,
            as: TaskRow.self
        )
        guard let row else { throw CommonRefusal.missing.refusal("No task has the id \(id).") }
        return row
    }
}
