import Core
import Model
import Postgres

/// Notes that a worker who has waited long still wants to go; the 180 days begin anew.
struct ReconfirmCase: ChangingAction {
    typealias Subject = CaseFile
    static let permission = Permission.casesOpen

    func perform(
        on file: CaseFile.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try file.state.after("reconfirm")
        try tx.update(file, [.reconfirmedOn(context.today)])
        try tx.settle(CaseDuty.waiting, of: file.id, with: context)
        try tx.open(
            CaseDuty.waiting,
            of: file.place,
            from: .date(context.today),
            with: context
        )
        return Recorded(as: "case.reconfirmed", state: next)
    }
}
