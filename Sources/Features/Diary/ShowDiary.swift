import Core
import Model
import Postgres

/// What is open for whoever asks: taken by them, or of their role and taken by nobody; overdue first.
struct ShowDiary: CollectionQuery {
    typealias Subject = DiaryTask
    static let permission = Permission.diaryRead
    static let help = [
        "role": "Another role's diary instead of one's own.",
        "days": "Only what falls due within so many days; overdue ones always.",
    ]
    static let ranges = ["days": 0...3650]
    /// More than this is not shown; `task list` has everything.
    static let most = 200

    let role: DutyOwner?
    let days: Int?

    func answer(
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> DiaryPage {
        let horizon = context.now.adding(hours: 24 * (days ?? 3650))
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
        let ended = try endedCases(among: tasks.compactMap(\.caseFile), in: tx)
        return DiaryPage(
            items: try tasks.prefix(Self.most).map {
                try $0.shown(at: context.now, ended: ended)
            },
            overdue: tasks.count(where: { $0.dueAt <= context.now }),
            isCut: tasks.count > Self.most
        )
    }

    /// Which of the cases are closed or withdrawn.
    private func endedCases(
        among cases: [ID<CaseFile>],
        in tx: borrowing ReadTransaction
    ) throws -> [ID<CaseFile>] {
        try tx.value(
            """
            SELECT array_agg(id) FROM case_parties
            WHERE id = ANY(\(cases)) AND ended_at IS NOT NULL
            """,
            as: [ID<CaseFile>].self
        ) ?? []
    }
}

/// What is open in a diary, overdue first.
struct DiaryPage: Codable, Sendable {
    let items: [Entry]
    /// How many are overdue.
    let overdue: Int
    /// Whether there is more than is shown.
    let isCut: Bool

    /// One task with its clock.
    struct Entry: Codable, Sendable {
        let taskId: ID<DiaryTask>
        let title: String
        /// The id of the record that it concerns; records of every kind have tasks.
        let subjectId: TypeID
        let caseId: ID<CaseFile>?
        /// The number of the rule that asks for it.
        let ruleId: String?
        let dueAt: Instant
        /// The day on which it is due where the clock runs.
        let dueOn: CalendarDate
        let zone: String
        /// How long there is still, or since when it is overdue.
        let clock: String
        let isTaken: Bool
        let isEscalated: Bool
        /// Why it is still here although its case has ended; none while the case is under way.
        let staysBecause: String?
    }
}

extension DiaryTask.Record {
    /// One line of a diary.
    fileprivate func shown(
        at now: Instant,
        ended: [ID<CaseFile>]
    ) throws -> DiaryPage.Entry {
        try DiaryPage.Entry(
            taskId: id,
            title: title,
            subjectId: TypeID(parsing: subject),
            caseId: caseFile,
            ruleId: ruleId,
            dueAt: dueAt,
            dueOn: dueOn,
            zone: zone,
            clock: clock(at: now),
            isTaken: owner != nil,
            isEscalated: escalatedAt != nil,
            staysBecause: caseFile.map(ended.contains) == true ? staysBecause : nil
        )
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
