import Casework
import Ledger
import Postgres

/// Cancels a visa that was revoked, refused at the border or recorded wrongly.
struct CancelVisa: Action {
    typealias Subject = Visa
    static let permission = Permission.papersManage
    static let help = ["reason": "Why it does not stand any more."]

    let reason: Prose

    func perform(
        on id: ID<Visa>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let visa: PaperRow<VisaState>? = try tx.first(
            "SELECT person_id, case_file_id, state FROM visa WHERE id = \(id)"
        )
        guard let visa else { throw CommonRefusal.missing.refusal("No visa has the id \(id).") }
        let next = try visa.state.after("cancel")
        try tx.update(id, ["state": next])
        return Recorded(
            as: "visa.cancelled",
            about: visa.person,
            in: visa.caseFile,
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
