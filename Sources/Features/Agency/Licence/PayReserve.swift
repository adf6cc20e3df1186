import Core
import Model
import Postgres

/// Notes that the reserve stands behind a new licence: its parts are recorded first.
struct PayReserve: Action {
    typealias Subject = Licence
    static let permission = Permission.reserveManage

    func perform(
        on id: ID<Licence>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try LicenceState.of(id, in: tx).after("pay-reserve")
        let report = try LicenceStep.payReserve.report(on: id, as: context.today, in: tx)
        try report.require()
        try tx.update(id, ["state": next])
        try tx.settle(AgencyDuties.reserveDeposit, of: id, with: context)
        return Recorded(as: "licence.reserve-paid", state: next, report: report)
    }
}
