import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Gives a refund up that cannot be paid out: a second person, with the reason. Proofs list it.
struct WriteOffFee: BySecondPerson {
    typealias Subject = FeeLine
    static let permission = Permission.feesApprove
    static let verb = "write-off"
    static let help = ["written_off_why": "Why it cannot be paid, and what was tried."]

    let writtenOffWhy: LongText

    static func first(_ line: FeeLine.Record) -> UUID? { line.writeOffAskedBy }

    func perform(
        on line: FeeLine.Record,
        to next: FeeState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard line.writeOffAskedBy != nil else {
            throw CommonRefusal.wrongState.refusal(
                "Nobody has found that it cannot be paid: `homeward fee ask-write-off` comes first."
            )
        }
        try tx.drop(FeesFeature.refundDuty, of: line.id, with: context)
        try tx.update(
            line,
            [
                .writtenOffOn(context.today), .writtenOffWhy(writtenOffWhy),
                .writtenOffBy(context.caller.human), .state(next),
            ]
        )
        return Recorded(as: "fee.written-off", state: next)
    }
}
