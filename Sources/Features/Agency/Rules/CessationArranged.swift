import Core
import Model
import Postgres

/// R-CN-035: an agency that ends its business leaves nobody abroad without someone to turn to.
enum CessationArranged: Rule {
    struct Facts: Codable, Sendable {
        /// Whose work abroad has begun and not ended.
        let abroad: Int
        /// The day on which the authority received the plan; nil where it has none.
        let filedOn: CalendarDate?
        /// The plan that is still to be filed; nil where there is none.
        var waiting: ID<Filing>?
        /// The licence, for the command.
        var licence: ID<Licence>?

        static func gather(
            of id: ID<Licence>,
            in tx: borrowing some Queryable & ~Copyable
        ) throws -> Facts {
            let plan: SQL = "FROM filing_known WHERE licence_id = \(id) AND kind = 'cessation'"
            return Facts(
                abroad: try tx.value(
                    "SELECT count(*) FROM worker_abroad",
                    as: Int.self
                ) ?? 0,
                filedOn: try tx.value(
                    "SELECT first_submitted_on \(plan) AND is_filed",
                    as: CalendarDate.self
                ),
                waiting: try tx.value("SELECT id \(plan) AND NOT is_filed", as: ID<Filing>.self),
                licence: id
            )
        }
    }

    static let card = RuleCard(
        "R-CN-035",
        .blocks,
        source: "Decree 620 Art. 19, 43(6) and 45(4)",
        force: .since(2012, 8, 1),
        english:
            "An agency that ceases business has no worker abroad any more, or has filed with the authority how those still abroad are looked after.",
        chinese: "终止经营的企业须已无在外劳务人员，或已将在外劳务人员的安排方案报主管部门备案。"
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        if let filedOn = facts.filedOn, filedOn <= day {
            return .passed("The plan was filed on \(filedOn); \(facts.abroad) workers are abroad.")
        }
        guard facts.abroad > 0 else { return .passed("No worker of the agency is abroad.") }
        return .failed(
            "\(facts.abroad) workers are abroad, and no plan for them was filed by \(day).",
            remedy: facts.waiting.map { "homeward filing submit \($0) --receipt …" }
                ?? "homeward licence plan-cessation \(facts.licence.map { "\($0)" } ?? "…") "
                + "--cessation-plan …, then homeward filing submit for the plan."
        )
    }
}
