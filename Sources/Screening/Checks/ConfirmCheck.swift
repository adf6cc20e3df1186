import Casework
import Ledger
import Postgres

/// The second person agrees that the subject is meant.
struct ConfirmCheck: Action {
    typealias Subject = SanctionCheck
    static let permission = Permission.screeningReview

    func perform(
        on id: ID<SanctionCheck>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let check = try CheckRow.find(id, in: tx)
        let next = try check.state.after("confirm")
        let report = try check.decisionReport("confirm", .trueMatch, at: present)
        try tx.update(
            id,
            ["state": next, "decided_by": present.caller.human, "decided_at": present.now]
        )
        try tx.settle(Duty.hitReview, of: id, at: present)
        return Recorded(
            as: "sanction-check.confirmed",
            about: check.person,
            state: next,
            report: report
        )
    }
}
