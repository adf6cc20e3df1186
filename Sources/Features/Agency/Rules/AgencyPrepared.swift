import Core
import Postgres

/// R-AG-004: people who know the business lead the agency, and a plan says what happens in an incident.
package enum AgencyPrepared: CaseRule {
    /// Who serves, and when the plan in force was last reviewed.
    package struct Facts: CaseFacts {
        /// From when until when each of the managers serves; without an end where none is known.
        let terms: [ExecutiveTerm]
        /// The plan in force; nil where there is none.
        let plan: PlanRow?

        /// Reads the agency's managers and plan; the case itself does not matter.
        package static func gather(
            for id: ID<CaseFile>,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts { try gather(in: tx) }

        /// Reads the agency's managers and plan.
        package static func gather(
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            Facts(
                terms: try tx.rows("SELECT appointed_on, left_on FROM executive ORDER BY id"),
                plan: try tx.first(
                    "SELECT title, reviewed_on FROM incident_plan WHERE state = 'current'"
                )
            )
        }
    }

    package static let card = RuleCard(
        "R-AG-004",
        .warns,
        source: "Decree 620 Art. 6 and 17",
        english:
            "At least three managers who know the business serve the agency, and its plan for incidents abroad was adopted or reviewed within twelve months.",
        chinese: "企业有不少于3名熟悉对外劳务合作业务的管理人员，且境外突发事件应急预案在12个月内制定或复核。"
    )

    /// Decree 620 Art. 6.
    private static let executivesLeast = 3
    /// The agency's own measure of a current plan.
    static let planMonths = 12

    package static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        let serving = facts.terms.count { $0.serves(on: day) }
        guard serving >= executivesLeast else {
            return .failed(
                "\(serving) of at least \(executivesLeast) managers who know the business serve "
                    + "on \(day).",
                remedy: "Record each of them: homeward executive appoint."
            )
        }
        guard let plan = facts.plan else {
            return .failed(
                "No plan for incidents abroad is recorded.",
                remedy: "Adopt one: homeward incident-plan adopt."
            )
        }
        let end = plan.reviewedOn.adding(months: planMonths)
        guard plan.reviewedOn <= day, day <= end else {
            return .failed(
                "The plan \"\(plan.title)\" was reviewed on \(plan.reviewedOn) and held until "
                    + "\(end); the day is \(day).",
                remedy: "Review it: homeward incident-plan review."
            )
        }
        return .passed("\(serving) managers serve; the plan \"\(plan.title)\" holds until \(end).")
    }
}

/// How long one of the managers serves.
struct ExecutiveTerm: RowDecodable, Codable {
    let appointedOn: CalendarDate
    let leftOn: CalendarDate?

    /// Whether the manager serves on a day; the last day is still served.
    func serves(on day: CalendarDate) -> Bool {
        appointedOn <= day && (leftOn.map { day <= $0 } ?? true)
    }
}

/// The plan in force.
struct PlanRow: RowDecodable, Codable {
    let title: ShortText
    let reviewedOn: CalendarDate
}

extension ExecutiveTerm {
    init(row: borrowing Row) throws(RowError) {
        appointedOn = try row["appointed_on"]
        leftOn = try row["left_on"]
    }
}

extension PlanRow {
    init(row: borrowing Row) throws(RowError) {
        title = try row["title"]
        reviewedOn = try row["reviewed_on"]
    }
}
