import Core
import Model
import Postgres

/// Notes that a worker who has waited long still wants to go; the 180 days begin anew.
struct ReconfirmCase: Action {
    typealias Subject = CaseFile
    static let permission = Permission.casesOpen

    func perform(
        on id: ID<CaseFile>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let parties = try CaseParties.find(id, in: tx)
        let next = try parties.state.after("reconfirm")
        try tx.update(id, [.reconfirmedOn(context.today)])
        try tx.settle(CaseDuty.waiting, of: id, with: context)
        try tx.open(
            CaseDuty.waiting,
            of: TaskPlace(id, about: parties.person, in: id),
            from: .date(context.today),
            with: context
        )
        return Recorded(as: "case.reconfirmed", about: parties.person, in: id, state: next)
    }
}
