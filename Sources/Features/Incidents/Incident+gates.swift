import Core
import Model
import Postgres

/// The rules of each step, the same for the step itself and for whoever asks before.
extension Incident.Record {
    /// Whether embassy and authorities were told in time, with one who is told now.
    func noticeReport(
        step: String,
        and told: (recipient: Recipient, at: Instant)? = nil,
        in tx: borrowing some Queryable & ~Copyable,
        with context: ActionContext
    ) throws -> RuleReport {
        var report = try RuleReport(step: step, on: context.today, in: tx)
        report.check(IncidentReportedAtOnce.self, noticeFacts(and: told, with: context))
        return report
    }

    /// What stands in the way of closing.
    func closingReport(
        in tx: borrowing some Queryable & ~Copyable,
        with context: ActionContext
    ) throws -> RuleReport {
        var report = try noticeReport(step: "incident.close", in: tx, with: context)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: finalBy, approver: context.caller.human)
        )
        return report
    }

    private func noticeFacts(
        and told: (recipient: Recipient, at: Instant)?,
        with context: ActionContext
    ) -> IncidentReportedAtOnce.Facts {
        func instant(_ recipient: Recipient) -> Instant? {
            toldAt(recipient) ?? (told?.recipient == recipient ? told?.at : nil)
        }
        return .init(
            heardAt: heardAt,
            embassyToldAt: instant(.embassy),
            authorityToldAt: instant(.authority),
            now: context.now
        )
    }
}
