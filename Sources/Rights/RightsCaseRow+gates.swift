import Casework

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
        report.check(MakerIsNotApprover.self, eyes(closing: present.caller.human))
        return report
    }
}
