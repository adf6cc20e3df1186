import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Lets a proposed value count from its day on; whoever proposed it does not confirm it.
///
/// The value before it ends on that day, and it ends itself where another is confirmed for a later one; what was
/// confirmed for the very day is superseded.
struct ConfirmThreshold: BySecondPerson {
    typealias Subject = Threshold
    static let permission = Permission.lawConfirm
    static let verb = "confirm"

    static func first(_ threshold: Threshold.Record) -> UUID? { threshold.proposedBy }

    func perform(
        on threshold: Threshold.Record,
        to next: ThresholdState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let day = threshold.effectiveFrom
        try threshold.code.requireDay(day, today: context.today)
        let others = try tx.records(
            of: Threshold.self,
            "code = \(threshold.code) AND state = 'confirmed' ORDER BY effective_from"
        )
        let before = try ThresholdEditions.of(threshold.code, in: tx)
        for other in others where other.effectiveFrom == day {
            try tx.update(other, [.state(.superseded)])
        }
        if let former = others.last(where: { $0.effectiveFrom < day }) {
            try tx.update(former, [.effectiveUntil(day)])
        }
        let following = others.first { $0.effectiveFrom > day }
        try tx.update(
            threshold,
            [
                .effectiveUntil(following?.effectiveFrom), .confirmedBy(context.caller.human),
                .state(next),
            ]
        )
        return Recorded(
            as: "threshold.confirmed",
            state: next,
            facts: [
                "code": .text(threshold.code.rawValue),
                "value_before": .integer(Int64(before.value(on: day))),
                "value": .integer(threshold.value), "effective_from": .text("\(day)"),
            ]
        )
    }
}
