import Casework
import Ledger
import Postgres

/// Cancels a policy; its days cover nothing from now on.
struct CancelPolicy: Action {
    typealias Subject = Policy
    static let permission = Permission.papersManage
    static let help = ["reason": "Why it does not stand any more."]

    let reason: Prose

    func perform(
        on id: ID<Policy>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let policy: PaperRow<PolicyState>? = try tx.first(
            "SELECT person_id, case_file_id, state FROM policy WHERE id = \(id)"
        )
        guard let policy else { throw CommonRefusal.missing.refusal("No policy has the id \(id).") }
        let next = try policy.state.after("cancel")
        try tx.update(id, ["state": next])
        return Recorded(
            as: "policy.cancelled",
            about: policy.person,
            in: policy.caseFile,
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
