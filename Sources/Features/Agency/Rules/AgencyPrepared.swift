import Core
import Model
import Postgres

/// R-AG-004: people who know the business lead the agency, and a plan says what happens in an incident.
package enum AgencyPrepared: CaseRule {
    /// Who serves, and when the plan in force was last reviewed.
    package struct Facts: CaseFacts {
        /// How long each of the managers serves; the gate of a worker keeps no names of theirs.
        let terms: [Period]
        /// The title of the plan in force; nil where there is none.
        let plan: ShortText?
        /// The day of its last review.
        let reviewedOn: CalendarDate?
        /// How long a plan is current after its review.
        let months: ThresholdEditions

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
                executives: try tx.records(of: Executive.self, "true ORDER BY id"),
                plan: try tx.records(of: IncidentPlan.self, "state = 'current'").first,
                months: try .of(.planMonths, in: tx)
            )
        }

        /// What the rule asks of managers and plan; the last day of a manager is still served.
        init(
            executives: [Executive.Record],
            plan: IncidentPlan.Record?,
            months: ThresholdEditions = ThresholdEditions(.planMonths)
        ) {
            terms = executives.map {
                Period(from: $0.appointedOn, until: $0.leftOn?.adding(days: 1))
            }
            self.plan = plan?.title
            reviewedOn = plan?.reviewedOn
            self.months = months
        }
    }

    package static let regimes: Set<Regime> = [.cooperation]

    package static let card = RuleCard(
        "R-AG-004",
        .warns,
        source: "Decree 620 Art. 6 and 17",
        force: .since(2012, 8, 1),
        english:
            "At least three managers who know the business serve the agency, and its plan for incidents abroad was adopted or reviewed within twelve months, or the number that the agency has confirmed.",
        chinese: "企业有不少于3名熟悉对外劳务合作业务的管理人员，且境外突发事件应急预案在12个月（或企业经确认的其他月数）内制定或复核。"
    )

    /// Decree 620 Art. 6.
    private static let executivesLeast = 3

    package static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        let serving = facts.terms.count { $0.contains(day) }
        guard serving >= executivesLeast else {
            return .failed(
                "\(serving) of at least \(executivesLeast) managers who know the business serve "
                    + "on \(day).",
                remedy: "Record each of them: homeward executive appoint."
            )
        }
        guard let plan = facts.plan, let reviewedOn = facts.reviewedOn else {
            return .failed(
                "No plan for incidents abroad is recorded.",
                remedy: "Adopt one: homeward incident-plan adopt."
            )
        }
        let end = reviewedOn.adding(months: facts.months.value(on: reviewedOn))
        guard reviewedOn <= day, day <= end else {
            return .failed(
                "The plan \"\(plan)\" was reviewed on \(reviewedOn) and held until "
                    + "\(end); the day is \(day).",
                remedy: "Review it: homeward incident-plan review."
            )
        }
        return .passed("\(serving) managers serve; the plan \"\(plan)\" holds until \(end).")
    }
}
