import Casework
import Foundation
import Postgres

/// The steps of an employer that a gate guards and that are not about one act alone.
enum EmployerStep: String, Choice {
    case approve, lift

    /// What is checked before somebody takes the step on a day.
    func report(
        on id: ID<Employer>,
        by human: UUID,
        as day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RuleReport {
        var report = RuleReport(step: "employer.\(rawValue)", on: day)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: try maker(of: id, in: tx), approver: human)
        )
        let engagement = Engagement(employer: id)
        report.check(DueDiligenceCurrent.self, try .gather(for: engagement, in: tx))
        report.check(EmployerUntainted.self, try .gather(for: engagement, in: tx))
        try report.heed(overridesOf: id, in: tx)
        return report
    }

    /// Whose word the step goes beyond: who registered the employer, or who restricted it.
    private func maker(
        of id: ID<Employer>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> UUID? {
        switch self {
        case .approve:
            try tx.value("SELECT made_by FROM employer WHERE id = \(id)", as: UUID.self)
        case .lift:
            try tx.value("SELECT restricted_by FROM employer WHERE id = \(id)", as: UUID.self)
        }
    }
}
