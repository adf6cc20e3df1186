import Core
import Model
import Postgres
import TransparencyLog

/// Cancels a visa that was revoked, refused at the border or recorded wrongly.
struct CancelVisa: Action {
    typealias Subject = Visa
    static let permission = Permission.papersManage
    static let help = ["reason": "Why it does not stand any more."]

    let reason: LongText

    func perform(
        on id: ID<Visa>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let visa = try VisaRow.find(id, in: tx)
        let next = try visa.state.after("cancel")
        try tx.update(id, ["state": next])
        try tx.drop(PapersFeature.visaExpiry, of: id, with: context)
        try tx.drop(PapersFeature.eligibilityUse, of: id, with: context)
        return visa.recorded("visa.cancelled", next, ["reason": .text(reason.text)])
    }
}
