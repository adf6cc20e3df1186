import Core
import Foundation
import Model
import Postgres

/// The steps of an employer that a gate guards and that are not about one act alone.
enum EmployerStep: String, ExplainedStep {
    case approve = "employer.approve"
    case lift = "employer.lift"

    /// What is checked before somebody takes the step on a day.
    func report(
        on id: ID<Employer>,
        by human: UUID,
        as day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RuleReport {
        var report = try RuleReport(step: rawValue, on: day, in: tx)
        for maker in try makers(of: id, in: tx) {
            report.check(MakerIsNotApprover.self, .init(maker: maker, approver: human))
        }
        let engagement = Engagement(employer: id)
        report.check(DueDiligenceCurrent.self, try .gather(for: engagement, in: tx))
        report.check(EmployerUntainted.self, try .gather(for: engagement, in: tx))
        report.check(PublicRecordRead.self, try .gather(for: engagement, in: tx))
        try report.apply(overridesOf: id, in: tx)
        return report
    }

    /// Whose word the step goes beyond: who registered the employer, who looked into it, and who
    /// restricted it where the step lifts that.
    private func makers(
        of id: ID<Employer>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> [UUID] {
        let restricts = self == .lift
        return try tx.value(
            """
            SELECT array_agg(DISTINCT maker) FROM employer e
            LEFT JOIN due_diligence d ON d.agency_id = e.agency_id AND d.employer_id = e.id
                AND d.state = 'current'
            CROSS JOIN LATERAL unnest(ARRAY[e.made_by, d.made_by,
                CASE WHEN \(restricts)::boolean THEN e.restricted_by END]) AS maker
            WHERE e.id = \(id) AND maker IS NOT NULL
            """,
            as: [UUID].self
        ) ?? []
    }
}
