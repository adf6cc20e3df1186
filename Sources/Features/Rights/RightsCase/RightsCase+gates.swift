import Core
import Model
import Postgres

/// The gates of a case, the same for the step itself and for whoever asks before.
extension RightsCase.Record {
    /// What stands in the way of telling the employer.
    func noticeReport(
        in tx: borrowing some Queryable & ~Copyable,
        with context: ActionContext
    ) throws -> RuleReport {
        var report = try RuleReport(step: "rights-case.notify-employer", on: context.today, in: tx)
        report.check(
            UrgentCaseIsShielded.self,
            .init(
                priority: priority,
                hasSafeContact: safeContactSealed != nil,
                mayTellEmployer: employerNoticeConsent
            )
        )
        return report
    }

    /// What stands in the way of closing.
    func closingReport(
        in tx: borrowing some Queryable & ~Copyable,
        with context: ActionContext
    ) throws -> RuleReport {
        var report = try RuleReport(step: "rights-case.close", on: context.today, in: tx)
        report.check(
            ComplaintAnsweredInTime.self,
            .init(
                [
                    .init("acknowledged", due: acknowledgeDue, done: acknowledgedAt),
                    .init("triaged", due: triageDue, done: triagedAt),
                ],
                context.now
            )
        )
        report.check(
            WorkerHasTheLastWord.self,
            .init(confirmedAt: confirmedAt, failedContacts: failedContacts)
        )
        report.check(SettledInTime.self, settlement(reportedAt: reportedAt, with: context))
        report.check(MakerIsNotApprover.self, eyes(of: context.caller.human))
        return report
    }

    /// How the clocks of report and settlement stand at a step.
    func settlementReport(
        step: String,
        reportedAt: Instant?,
        in tx: borrowing some Queryable & ~Copyable,
        with context: ActionContext
    ) throws -> RuleReport {
        var report = try RuleReport(step: step, on: context.today, in: tx)
        report.check(SettledInTime.self, settlement(reportedAt: reportedAt, with: context))
        return report
    }

    private func settlement(reportedAt: Instant?, with context: ActionContext)
        -> SettledInTime.Facts
    {
        .init(
            reportDue: reportDue,
            reportedAt: reportedAt,
            settleBy: settleBy,
            settledOn: confirmedAt?.date(in: ActionContext.zone),
            now: context.now
        )
    }
}
