import Core
import Foundation
import Postgres
import TransparencyLog

/// The overrides of a month by rule and step: what two people took upon themselves, and how often.
struct ReportOverrides: CollectionQuery {
    typealias Subject = Override
    static let permission = Permission.auditRead
    static let help = ["month": "Any day of the month; this month when not given."]

    let month: CalendarDate?

    func answer(in tx: borrowing ReadTransaction, with context: ActionContext) throws -> JSON {
        let day = month ?? context.today
        let first = CalendarDate(year: day.year, month: day.month, day: 1) ?? day
        let from = Instant(startOf: first, in: ActionContext.zone)
        let until = Instant(startOf: first.adding(months: 1), in: ActionContext.zone)
        let lines = try tx.rows(
            """
            SELECT rule_id, step, count(*) AS asked, count(granted_at) AS granted,
                count(DISTINCT coalesce(
                    case_file_id, person_id, employer_id, job_order_id, licence_id,
                    sub_agent_id)) AS files
            FROM rule_override WHERE created_at >= \(from) AND created_at < \(until)
            GROUP BY rule_id, step ORDER BY count(granted_at) DESC, rule_id, step
            """,
            as: OverrideCount.self
        )
        return ["month": .text(first.description), "items": .array(lines.map(\.json))]
    }
}

private struct OverrideCount: RowDecodable {
    let json: JSON

    init(row: borrowing Row) throws(RowError) {
        let rule: String = try row["rule_id"]
        let step: String = try row["step"]
        let asked: Int = try row["asked"]
        let granted: Int = try row["granted"]
        let files: Int = try row["files"]
        json = [
            "rule": .text(rule), "step": .text(step), "asked": .integer(Int64(asked)),
            "granted": .integer(Int64(granted)), "files": .integer(Int64(files)),
        ]
    }
}
