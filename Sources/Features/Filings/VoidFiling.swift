import Core
import Model
import Postgres

/// Gives up a filing whose reason has gone; what the law asks for is asked for all the same.
struct VoidFiling: ChangingAction {
    typealias Subject = Filing
    static let permission = Permission.filingsVoid
    static let help = ["reason": "Why the authority need not be told; no personal data."]

    let reason: LongText

    func perform(
        on filing: Filing.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try filing.state.after("void")
        try tx.void(filing, because: reason, with: context)
        return Recorded(as: "filing.voided", state: next)
    }
}
