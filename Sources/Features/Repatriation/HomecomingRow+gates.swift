import Core
import Deployments
import Postgres

/// The rules of each step, the same for the step itself and for whoever asks before.
extension HomecomingRow {
    /// What stands in the way of deciding who pays.
    func costReport(
        owner: CostOwner,
        faultDocument: Line?,
        in tx: borrowing some Queryable & ~Copyable,
        at present: Present
    ) throws -> RuleReport {
        let leg = try DeploymentFacts.gather(for: caseFile, in: tx).leg
        var report = RuleReport(step: "repatriation.decide-cost", on: present.today)
        report.check(
            WorkerDoesNotPayTheWayHome.self,
            .init(
                owner: owner,
                cause: cause,
                hasFaultDocument: faultDocument != nil,
                endReason: leg?.endReason,
                deployment: leg?.id
            )
        )
        if owner == .worker {
            // Two people, for it is the one line that the worker may not be able to dispute from afar.
            report.check(
                MakerIsNotApprover.self,
                .init(maker: openedBy, approver: present.caller.human)
            )
        }
        return report
    }

    /// Whether the ticket came in time.
    func ticketReport(step: String, ticketedAt: Instant?, at present: Present) -> RuleReport {
        var report = RuleReport(step: step, on: present.today)
        report.check(
            TicketInTime.self,
            .init(due: ticketDue, ticketedAt: ticketedAt, now: present.now)
        )
        return report
    }

    /// What a death asked for on its day, with a step that is done now.
    func deathReport(step: String, and done: DeathStep? = nil, at present: Present) -> RuleReport {
        var report = RuleReport(step: step, on: present.today)
        report.check(DeathToldSameDay.self, deathFacts(and: done, at: present))
        return report
    }

    /// Ticket and death together, for the closing.
    func closingReport(at present: Present) -> RuleReport {
        var report = ticketReport(
            step: "repatriation.close",
            ticketedAt: ticketedAt,
            at: present
        )
        report.check(DeathToldSameDay.self, deathFacts(and: nil, at: present))
        return report
    }

    private func deathFacts(
        and done: DeathStep?,
        at present: Present
    ) -> DeathToldSameDay.Facts {
        var days = deathSteps.mapValues { $0.date(in: Present.zone) }
        if let done, days[done] == nil { days[done] = present.today }
        return .init(
            isDeath: cause == .deathRemains,
            noticedOn: noticedAt.date(in: Present.zone),
            done: days
        )
    }
}
