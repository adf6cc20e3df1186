import Core
import Postgres

/// Notes that the reserve stands behind a new licence: its parts are recorded first.
struct PayReserve: Action {
    typealias Subject = Licence
    static let permission = Permission.reserveManage

    func perform(
        on id: ID<Licence>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let next = try LicenceState.of(id, in: tx).after("pay-reserve")
        let report = try LicenceStep.payReserve.report(on: id, as: present.today, in: tx)
        try report.demand()
        try tx.update(id, ["state": next])
        try tx.settle(PartnerDuties.reserveDeposit, of: id, at: present)
        return Recorded(as: "licence.reserve-paid", state: next, report: report)
    }
}
