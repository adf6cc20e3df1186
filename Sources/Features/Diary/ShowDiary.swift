import Core
import Foundation
import Postgres
import TransparencyLog

/// What is open for whoever asks: taken by them, or of their role and taken by nobody; overdue first.
struct ShowDiary: CollectionQuery {
    typealias Subject = DiaryTask
    static let permission = Permission.diaryRead
    static let help = [
        "role": "Another role's diary instead of one's own.",
        "days": "Only what falls due within so many days; overdue ones always. 3650 at most.",
    ]
    /// More than this is not shown; `task list` has everything.
    static let most = 200

    let role: DutyOwner?
    let days: Int?

    func answer(in tx: borrowing ReadTransaction, with context: ActionContext) throws -> JSON {
        let horizon = context.now.adding(hours: 24 * min(max(days ?? 3650, 0), 3650))
        let whose = role?.rawValue ?? context.caller.role
        // The director sees what was escalated, whoever owned it.
        let tasks = try tx.rows(
            """
            SELECT id, title, rule_id, subject, case_file_id, due_at, due_on, zone, owner_id, escalated_at
            FROM task
            WHERE state = 'open' AND due_at <= \(horizon)
              AND (owner_role = \(whose) AND (owner_id IS NULL OR owner_id = \(context.caller.staff))
                   OR \(role == nil) AND owner_id = \(context.caller.staff)
                   OR \(whose == DutyOwner.director.rawValue) AND escalated_at IS NOT NULL)
            ORDER BY due_at, id LIMIT \(Self.most + 1)::int
            """,
            as: DiaryLine.self
        )
        return [
            "items": .array(tasks.prefix(Self.most).map { $0.shown(at: context.now) }),
            "overdue": .integer(Int64(tasks.filter { $0.dueAt <= context.now }.count)),
            "is_cut": .bool(tasks.count > Self.most),
        ]
    }
}

/// One line of a diary.
private struct DiaryLine: RowDecodable {
    let id: ID<DiaryTask>
    let title: String
    let rule: String?
    let subject: String
    let caseFile: ID<CaseFile>?
    let dueAt: Instant
    let dueOn: CalendarDate
    let zone: String
    let isTaken: Bool
    let isEscalated: Bool

    init(row: borrowing Row) throws(RowError) {
        id = try row["id"]
        title = try row["title"]
        rule = try row["rule_id"]
        subject = try row["subject"]
        caseFile = try row["case_file_id"]
        dueAt = try row["due_at"]
        dueOn = try row["due_on"]
        zone = try row["zone"]
        let owner: ID<Staff>? = try row["owner_id"]
        isTaken = owner != nil
        let escalated: Instant? = try row["escalated_at"]
        isEscalated = escalated != nil
    }

    func shown(at now: Instant) -> JSON {
        var object: [String: JSON] = [
            "due_on": .text(dueOn.description), "clock": .text(clock(at: now)),
            "title": .text(title), "about": .text(subject), "task": .text(id.description),
            "due_at": .text(dueAt.description), "zone": .text(zone),
            "is_taken": .bool(isTaken), "is_escalated": .bool(isEscalated),
        ]
        object["rule"] = rule.map(JSON.text)
        object["case_id"] = caseFile.map { .text($0.description) }
        return .object(object)
    }

    /// `overdue by 3 days`, `5 hours left`, `12 days left`.
    private func clock(at now: Instant) -> String {
        let isOver = dueAt <= now
        let hours = abs(now.microseconds - dueAt.microseconds) / 3_600_000_000
        let length =
            hours < 48 ? "\(hours) \(hours == 1 ? "hour" : "hours")" : "\(hours / 24) days"
        return isOver ? "overdue by \(length)" : "\(length) left"
    }
}
