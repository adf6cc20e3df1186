import Core

/// The gates of a case, the same for the step itself and for whoever asks before.
extension RightsCaseRow {
    /// What stands in the way of telling the employer.
    func noticeReport(at present: Present) -> RuleReport {
        var report = RuleReport(step: "rights-case.notify-employer", on: present.today)
        report.check(
            UrgentCaseIsShielded.self,
            .init(
                priority: priority,
                hasSafeContact: safeContact != nil,
                mayTellEmployer: mayTellEmployer,
                tellsEmployer: true
            )
        )
        return report
    }

    /// What stands in the way of closing.
    func closingReport(at present: Present) -> RuleReport {
        var report = RuleReport(step: "rights-case.close", on: present.today)
        report.check(
            ComplaintAnsweredInTime.self,
            .init(
                [
                    .init("acknowledged", due: acknowledgeDue, done: acknowledgedAt),
                    .init("triaged", due: triageDue, done: triagedAt),
                ],
                present.now
            )
        )
        report.check(
            WorkerHasTheLastWord.self,
            .init(confirmedAt: confirmedAt, failedContacts: failedContacts)
        )
        report.check(SettledInTime.self, settlement(reportedAt: reportedAt, at: present))
        report.check(MakerIsNotApprover.self, eyes(of: present.caller.human))
        return report
    }

    /// How the clocks of report and settlement stand at a step.
    func settlementReport(step: String, reportedAt: Instant?, at present: Present) -> RuleReport {
        var report = RuleReport(step: step, on: present.today)
        report.check(SettledInTime.self, settlement(reportedAt: reportedAt, at: present))
        return report
    }

    private func settlement(reportedAt: Instant?, at present: Present) -> SettledInTime.Facts {
        .init(
            reportDue: reportDue,
            reportedAt: reportedAt,
            settleBy: settleBy,
            settledOn: confirmedAt?.date(in: Present.zone),
            now: present.now
        )
    }
}
