import Core
import Model
import Postgres
import TransparencyLog

/// The second person agrees that somebody else is meant: the hold ends for these hits and no others.
struct ClearCheck: ChangingAction {
    typealias Subject = SanctionCheck
    static let permission = Permission.screeningReview

    func perform(
        on check: SanctionCheck.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let found = try check.found
        // On the binding list first; what other states say is the lawyer's question after it.
        let decided =
            check.state == .potential ? Standing.open(found).filter(\.isBinding) : nil
        let hits = found.map { hit in
            var hit = hit
            if hit.grade.stops, decided?.contains(hit) ?? true { hit.isCleared = true }
            return hit
        }
        let rest = Standing.open(hits)
        let next = try check.state.after("clear", to: rest.isEmpty ? .cleared : .legalReview)
        let report = try check.decisionReport("clear", .falsePositive, in: tx, with: context)
        let stays = next == .legalReview
        try tx.update(
            check,
            [
                .state(next), .hits(try hits.columnText()), .unOpen(rest.count { $0.isBinding }),
                .foreignOpen(rest.count { !$0.isBinding }),
                // What comes next is reviewed anew.
                .proposal(stays ? nil : check.proposal),
                .proposedBy(stays ? nil : check.proposedBy),
                .decidedBy(stays ? nil : context.caller.human),
                .decidedAt(stays ? nil : context.now),
            ]
        )
        if !next.isOpen { try tx.settle(Duty.hitReview, of: check.id, with: context) }
        return Recorded(
            as: "sanction-check.cleared",
            state: next,
            facts: ["cleared": .array(hits.filter(\.isCleared).map { .text($0.reference) })],
            report: report
        )
    }
}
