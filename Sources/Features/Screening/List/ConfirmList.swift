import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// A second person confirms what waits for one: that an edition which has become much shorter is right, or that a
/// wrong one is withdrawn. Then the edition before it counts again, and everybody is compared with it.
struct ConfirmList: BySecondPerson {
    typealias Subject = SanctionsList
    static let permission = Permission.screeningReview
    static let verb = "confirm"

    /// What the caller is told of the comparison that it asks for.
    struct Reply: Codable, Sendable {
        /// The edition that counts now; none where no earlier one is left.
        let current: ID<SanctionsList>?
        let queued: Int
        let dueAt: Instant?
    }

    static func first(_ list: SanctionsList.Record) -> UUID? { list.proposedBy }

    func perform(
        on list: SanctionsList.Record,
        to next: ListState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        if list.state == .waiting { return try take(list, next, in: &tx, with: context) }
        guard list.withdrawReason != nil else {
            throw CommonRefusal.wrongState.refusal(
                "Nothing waits for a second person: to take the edition back, one person proposes it "
                    + "first: homeward sanctions-list withdraw \(list.id)."
            )
        }
        return try withdraw(list, next, in: &tx, with: context)
    }

    /// The shorter edition counts from now on.
    private func take(
        _ list: SanctionsList.Record,
        _ next: ListState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        var report = try RuleReport(step: "sanctions-list.confirm", on: context.today, in: tx)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: list.madeBy, approver: context.caller.human)
        )
        try report.require()
        let before = try ListSuccession.current(of: list.publisher, in: tx)
        if let dated = list.dated { try ListSuccession.refuseOlder(than: dated, before) }
        try ListSuccession.supersede(before, in: &tx)
        let (queued, due) = try ListSuccession.queue(for: list.id, in: &tx, with: context)
        try tx.update(
            list,
            [.state(next), .confirmedBy(context.caller.human), .queued(queued)]
        )
        return Recorded(
            as: "sanctions-list.confirmed",
            state: next,
            facts: ["queued": .integer(Int64(queued))],
            report: report,
            reply: Reply(current: list.id, queued: queued, dueAt: due)
        )
    }

    /// The wrong edition counts no more; where it did, everybody is compared again.
    private func withdraw(
        _ list: SanctionsList.Record,
        _ next: ListState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.update(list, [.state(next), .confirmedBy(context.caller.human)])
        try tx.drop(Duty.rescreening, of: list.id, with: context)
        var current: ID<SanctionsList>?
        var asked: (queued: Int, due: Instant)?
        if list.state == .current {
            current = try ListSuccession.restore(of: list.publisher, in: &tx)?.id
            // Without an earlier edition the lists of the others are what is left to compare with.
            var rest = current
            if rest == nil { rest = try CurrentLists.newest(in: tx) }
            if let rest {
                let (queued, due) = try ListSuccession.queue(for: rest, in: &tx, with: context)
                try tx.update(rest, [.queued(queued)])
                asked = (queued, due)
            }
        } else {
            current = try ListSuccession.current(of: list.publisher, in: tx)?.id
        }
        return Recorded(
            as: "sanctions-list.withdrawn",
            state: next,
            facts: [
                "current_id": current.map { .text("\($0)") } ?? .null,
                "queued": .integer(Int64(asked?.queued ?? 0)),
            ],
            reply: Reply(current: current, queued: asked?.queued ?? 0, dueAt: asked?.due)
        )
    }
}
