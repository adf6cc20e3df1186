import Core
import Model
import Postgres

/// Records the worker's word on the remedy: put right, or not.
struct ConfirmRemedy: ChangingAction {
    typealias Subject = RightsCase
    static let permission = Permission.rightsConfirm
    static let help = [
        "confirmed_language": "The language in which the worker was asked.",
        "satisfied": "Whether the worker says that it is put right.",
    ]

    let confirmedLanguage: Language
    let satisfied: Bool

    func perform(
        on row: RightsCase.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("confirm", to: satisfied ? .confirmed : .remedied)
        try tx.update(
            row,
            [
                .state(next), .confirmedAt(satisfied ? context.now : nil),
                .confirmedLanguage(satisfied ? confirmedLanguage : nil),
                // Whoever was reached and said no is not out of reach: the count begins anew.
                .failedContacts(0), .lastFailedOn(nil),
                .handledBy(row.handlers(with: context.caller.human)),
            ]
        )
        if satisfied { try tx.settle(.settlement, of: row.id, with: context) }
        return Recorded(
            as: satisfied ? "rights-case.confirmed" : "rights-case.disputed",
            state: next
        )
    }
}
