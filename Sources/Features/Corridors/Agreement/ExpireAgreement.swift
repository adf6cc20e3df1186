import Core
import Model
import Postgres
import TransparencyLog

/// Marks an agreement whose last day is over. The rules have read that day all along.
struct ExpireAgreement: ChangingAction {
    typealias Subject = Agreement
    static let permission = Permission.corridorsManage

    func perform(
        on agreement: Agreement.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try agreement.state.after("expire")
        guard let last = agreement.expiresOn, last < context.today else {
            throw CommonRefusal.unfit.refusal(
                "\(agreement.words) is in force"
                    + (agreement.expiresOn.map { " until \($0)." } ?? " without a stated end.")
            )
        }
        try tx.update(agreement, [.state(next)])
        try tx.settle(CorridorDuty.agreementEnds, of: agreement.id, with: context)
        return Recorded(
            as: "agreement.expired",
            state: next,
            facts: ["expires_on": .text("\(last)")]
        )
    }
}
