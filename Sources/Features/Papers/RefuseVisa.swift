import Core
import Model
import Postgres
import TransparencyLog

/// Records that an authority has refused the certificate or the visa.
struct RefuseVisa: ChangingAction {
    typealias Subject = Visa
    static let permission = Permission.papersManage
    static let help = ["reason": "The reason that the authority gave."]

    let reason: LongText

    func perform(
        on visa: Visa.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try visa.state.after("refuse")
        try tx.update(visa, [.state(next)])
        try tx.drop(PapersFeature.eligibilityUse, of: visa.id, with: context)
        return visa.recorded("visa.refused", next, ["reason": .text(reason.text)])
    }
}
