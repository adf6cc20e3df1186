import Core
import Postgres

/// The overrides of a month by rule and step: what two people took upon themselves, and how often.
struct ReportOverrides: CollectionQuery {
    typealias Subject = Override
    static let permission = Permission.auditRead
    static let help = ["month": "Any day of the month; this month when not given."]

    let month: CalendarDate?

    func answer(
        in tx: borrowing ReadTransaction,
        with context: ActionContext
    ) throws -> OverrideReport {
        let day = month ?? context.today
        let first = CalendarDate(year: day.year, month: day.month, day: 1) ?? day
        let from = Instant(startOf: first, in: ActionContext.zone)
        let until = Instant(startOf: first.adding(months: 1), in: ActionContext.zone)
        let lines = try tx.rows(
            """
            SELECT rule_id, step, count(*) AS asked, count(granted_at) AS granted,
                count(DISTINCT coalesce(
                    case_id, person_id, employer_id, job_order_id, licence_id,
                    sub_agent_id)) AS files
            FROM rule_override WHERE created_at >= \(from) AND created_at < \(until)
            GROUP BY rule_id, step ORDER BY count(granted_at) DESC, rule_id, step
            """,
            as: OverrideReport.Line.self
        )
        return OverrideReport(month: first, items: lines)
    }
}

/// The overrides of a month by rule and step.
struct OverrideReport: Codable, Sendable {
    /// The first day of the month.
    let month: CalendarDate
    let items: [Line]

    /// How often one rule was overridden at one step.
    struct Line: Codable, Sendable {
        let ruleId: String
        let step: String
        let asked: Int
        let granted: Int
        /// Of how many records.
        let files: Int
    }
}

extension OverrideReport.Line: RowDecodable {
    init(row: borrowing Row) throws(RowError) {
        ruleId = try row["rule_id"]
        step = try row["step"]
        asked = try row["asked"]
        granted = try row["granted"]
        files = try row["files"]
    }
}
