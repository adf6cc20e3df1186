import Core
import Model
import Postgres
import TransparencyLog

/// Cancels a visa that was revoked, refused at the border or recorded wrongly.
struct CancelVisa: ChangingAction {
    typealias Subject = Visa
    static let permission = Permission.papersManage
    static let help = ["reason": "Why it does not stand any more."]

    let reason: LongText

    func perform(
        on visa: Visa.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try visa.state.after("cancel")
        try tx.update(visa, [.state(next)])
        try tx.drop(PapersFeature.visaExpiry, of: visa.id, with: context)
        try tx.drop(PapersFeature.eligibilityUse, of: visa.id, with: context)
        return visa.recorded("visa.cancelled", next, ["reason": .text(reason.text)])
    }
}
