import Core
import Model

/// The gates of a case, the same for the step itself and for whoever asks before.
extension RightsCase.Record {
    /// What stands in the way of telling the employer.
    func noticeReport(with context: ActionContext) -> RuleReport {
        var report = RuleReport(step: "rights-case.notify-employer", on: context.today)
        report.check(
            UrgentCaseIsShielded.self,
            .init(
                priority: priority,
                hasSafeContact: safeContactSealed != nil,
                mayTellEmployer: employerNoticeConsent,
                tellsEmployer: true
            )
        )
        return report
    }

    /// What stands in the way of closing.
    func closingReport(with context: ActionContext) -> RuleReport {
        var report = RuleReport(step: "rights-case.close", on: context.today)
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
    func settlementReport(step: String, reportedAt: Instant?, with context: ActionContext)
        -> RuleReport
    {
        var report = RuleReport(step: step, on: context.today)
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
