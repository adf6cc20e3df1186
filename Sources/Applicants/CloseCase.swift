import Casework
import Postgres

/// Closes a placement that is done.
struct CloseCase: Action {
    typealias Subject = CaseFile
    static let permission = Permission.casesOpen

    func perform(
        on id: ID<CaseFile>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let parties = try CaseParties.find(id, in: tx)
        let next = try parties.state.after("close")
        try tx.demandNothingOpen(in: id)
        try tx.update(id, ["state": next])
        return Recorded(as: "case.closed", about: parties.person, in: id, state: next)
    }
}
