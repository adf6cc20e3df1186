import Casework
import Ledger
import Postgres

/// Gives a placement up; the person stays an applicant.
struct WithdrawCase: Action {
    typealias Subject = CaseFile
    static let permission = Permission.casesOpen
    static let help = ["reason": "Why the placement is given up."]

    let reason: Prose

    func perform(
        on id: ID<CaseFile>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let parties = try CaseParties.find(id, in: tx)
        let next = try parties.state.after("withdraw")
        try tx.demandNothingOpen(in: id)
        try tx.update(id, ["state": next])
        return Recorded(
            as: "case.withdrawn",
            about: parties.person,
            in: id,
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
