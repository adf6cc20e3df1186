import Core
import Foundation
import Model
import Postgres

/// What is checked before a corridor is opened: four eyes, then every rule that concerns its programme.
enum CorridorGate {
    static func report(
        on corridor: CorridorRow,
        by human: UUID,
        as day: CalendarDate,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> RuleReport {
        let facts = CorridorFacts(corridor)
        // Opened ahead, it is asked as of the first day on which it carries anybody.
        let first = max(day, corridor.opensOn)
        var report = try RuleReport(step: "corridor.open", on: first, in: tx)
        report.check(MakerIsNotApprover.self, .init(maker: corridor.reviewedBy, approver: human))
        report.check(NothingLeftToConfirm.self, facts)
        report.check(ApprovalReferenced.self, facts)
        report.check(NoAlertAgainstSending.self, facts)
        report.check(SkillDevelopmentAgreed.self, facts)
        report.check(PermitSystemReferredFreely.self, facts)
        report.check(SeasonalWorkWithoutAgency.self, facts)
        report.check(SenderAllowed.self, facts)
        return report
    }
}
