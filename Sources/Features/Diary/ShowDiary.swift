import Core
import Model
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
        let tasks = try tx.records(
            of: DiaryTask.self,
            """
            state = 'open' AND due_at <= \(horizon)
              AND (owner_role = \(whose) AND (owner_id IS NULL OR owner_id = \(context.caller.staff))
                   OR \(role == nil) AND owner_id = \(context.caller.staff)
                   OR \(whose == DutyOwner.director.rawValue) AND escalated_at IS NOT NULL)
            ORDER BY due_at, id LIMIT \(Self.most + 1)::int
            """
        )
        return [
            "items": .array(tasks.prefix(Self.most).map { $0.shown(at: context.now) }),
            "overdue": .integer(Int64(tasks.filter { $0.dueAt <= context.now }.count)),
            "is_cut": .bool(tasks.count > Self.most),
        ]
    }
}

extension DiaryTask.Record {
    /// One line of a diary.
    fileprivate func shown(at now: Instant) -> JSON {
        var object: [String: JSON] = [
            "due_on": .text(dueOn.description), "clock": .text(clock(at: now)),
            "title": .text(title), "about": .text(subject), "task": .text(id.description),
            "due_at": .text(dueAt.description), "zone": .text(zone),
            "is_taken": .bool(owner != nil), "is_escalated": .bool(escalatedAt != nil),
        ]
        object["rule"] = ruleId.map(JSON.text)
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
