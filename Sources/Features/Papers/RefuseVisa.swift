import Core
import Model
import Postgres
import TransparencyLog

/// Records that an authority has refused the certificate or the visa.
struct RefuseVisa: Action {
    typealias Subject = Visa
    static let permission = Permission.papersManage
    static let help = ["reason": "The reason that the authority gave."]

    let reason: LongText

    func perform(
        on id: ID<Visa>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let visa = try VisaRow.find(id, in: tx)
        let next = try visa.state.after("refuse")
        try tx.update(id, ["state": next])
        try tx.drop(PapersFeature.eligibilityUse, of: id, with: context)
        return visa.recorded("visa.refused", next, ["reason": .text(reason.text)])
    }
}
