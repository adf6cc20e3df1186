import Core
import Model
import Postgres

/// Opens the sealed account of a worker, for a stated purpose: a read, on the record like a change.
struct DisclosePay: ChangingAction {
    typealias Subject = Deployment
    static let permission = Permission.applicantsDisclose
    static let help = ["purpose": "What it is needed for; the history shows it."]

    /// What whoever asked is told.
    struct Reply: Codable, Sendable {
        /// Bank and number of the account.
        let payAccount: String
    }

    let purpose: LongText

    func perform(
        on leg: Deployment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard let sealed = leg.payAccountSealed else {
            throw CommonRefusal.unfit.refusal("No account is recorded of \(leg.id).")
        }
        let account = try context.vault.open(
            sealed,
            of: leg.person,
            for: RecordPay.sealedPlace,
            with: context,
            in: tx
        )
        try tx.update(leg, [])
        return Recorded(
            as: "deployment.pay-disclosed",
            state: leg.state,
            reply: Reply(payAccount: account)
        )
    }
}
