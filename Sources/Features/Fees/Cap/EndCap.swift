import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Ends a cap as it was asked, by a second person: the days before keep it.
struct EndCap: BySecondPerson {
    typealias Subject = FeeCap
    static let permission = Permission.feesApprove
    static let verb = "end"

    static func first(_ cap: FeeCap.Record) -> UUID? { cap.endAskedBy }

    func perform(
        on cap: FeeCap.Record,
        to next: CapState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard let until = cap.endAskedUntil else {
            throw CommonRefusal.wrongState.refusal(
                "Nobody has asked for it: `homeward fee-cap ask-end` comes first."
            )
        }
        guard until >= context.today else {
            throw CommonRefusal.wrongState.refusal(
                "It was to end on \(until), which is over: `homeward fee-cap ask-end` once more."
            )
        }
        try tx.update(cap, [.effectiveUntil(until), .state(next)])
        return Recorded(
            as: "fee-cap.ended",
            state: next,
            facts: ["effective_until": .text("\(until)")]
        )
    }
}
