import Core
import Deployments
import Model
import Postgres

/// The rules of each step, the same for the step itself and for whoever asks before.
extension Repatriation.Record {
    /// What stands in the way of deciding who pays.
    func costReport(
        owner: CostOwner,
        faultDocument: ShortText?,
        in tx: borrowing some Queryable & ~Copyable,
        with context: ActionContext
    ) throws -> RuleReport {
        let leg = try Deployment.Record.current(of: caseFile, in: tx)
        var report = try RuleReport(step: "repatriation.decide-cost", on: context.today, in: tx)
        report.check(
            WorkerDoesNotPayTheWayHome.self,
            .init(
                owner: owner,
                cause: cause,
                hasFaultDocument: faultDocument != nil,
                endReason: leg?.endReason?.rawValue,
                deployment: leg?.id
            )
        )
        if owner == .worker {
            // Two people, for it is the one line that the worker may not be able to dispute from afar.
            report.check(
                MakerIsNotApprover.self,
                .init(maker: openedBy, approver: context.caller.human)
            )
        }
        return report
    }

    /// Whether the ticket came in time.
    func ticketReport(
        step: String,
        ticketedAt: Instant?,
        in tx: borrowing some Queryable & ~Copyable,
        with context: ActionContext
    ) throws -> RuleReport {
        var report = try RuleReport(step: step, on: context.today, in: tx)
        report.check(
            TicketInTime.self,
            .init(due: ticketDue, ticketedAt: ticketedAt, now: context.now)
        )
        return report
    }

    /// What a death asked for on its day, with a step that is done now.
    func deathReport(
        step: String,
        and done: DeathStep? = nil,
        in tx: borrowing some Queryable & ~Copyable,
        with context: ActionContext
    ) throws -> RuleReport {
        var report = try RuleReport(step: step, on: context.today, in: tx)
        report.check(DeathToldSameDay.self, deathFacts(and: done, with: context))
        return report
    }

    /// Ticket and death together, for the closing.
    func closingReport(
        in tx: borrowing some Queryable & ~Copyable,
        with context: ActionContext
    ) throws -> RuleReport {
        var report = try ticketReport(
            step: "repatriation.close",
            ticketedAt: ticketedAt,
            in: tx,
            with: context
        )
        report.check(DeathToldSameDay.self, deathFacts(and: nil, with: context))
        return report
    }

    private func deathFacts(
        and done: DeathStep?,
        with context: ActionContext
    ) -> DeathToldSameDay.Facts {
        var days = deathSteps.mapValues { $0.date(in: ActionContext.zone) }
        if let done, days[done] == nil { days[done] = context.today }
        return .init(
            isDeath: cause == .deathRemains,
            noticedOn: noticedAt.date(in: ActionContext.zone),
            done: days
        )
    }
}
