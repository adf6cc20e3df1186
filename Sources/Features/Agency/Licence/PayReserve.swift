import Core
import Model
import Postgres

/// Notes that the reserve stands behind a new licence: its parts are recorded first.
struct PayReserve: ChangingAction {
    typealias Subject = Licence
    static let permission = Permission.reserveManage

    func perform(
        on licence: Licence.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try licence.state.after("pay-reserve")
        let report = try LicenceStep.payReserve.report(on: licence.id, as: context.today, in: tx)
        try report.require()
        try tx.update(licence, [.state(next)])
        try tx.settle(AgencyDuties.reserveDeposit, of: licence.id, with: context)
        return Recorded(as: "licence.reserve-paid", state: next, report: report)
    }
}
