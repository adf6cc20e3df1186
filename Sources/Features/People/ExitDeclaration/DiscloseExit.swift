import Core
import Model
import Postgres

/// Opens what a person added to a declaration, for whoever checks it.
struct DiscloseExit: ChangingAction {
    typealias Subject = ExitDeclaration
    typealias Reply = OpenedValue
    static let permission = Permission.applicantsVerify
    static let help = ["purpose": "What it is needed for; the history shows it."]

    let purpose: LongText

    func perform(
        on declaration: ExitDeclaration.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.disclose(
            declaration.detailsSealed,
            of: declaration,
            for: SealedPlace.exitDetails,
            purpose: purpose,
            as: "exit-declaration.disclosed",
            with: context
        )
    }
}
