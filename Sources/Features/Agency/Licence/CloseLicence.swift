import Core
import Model
import Postgres

/// Ends the business: nobody is abroad any more, or the filed plan says who looks after them.
struct CloseLicence: Action {
    typealias Subject = Licence
    static let permission = Permission.partnersApprove

    func perform(
        on id: ID<Licence>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try LicenceState.of(id, in: tx).after("close")
        let report = try LicenceStep.close.report(on: id, as: context.today, in: tx)
        try report.require()
        try tx.update(id, ["state": next])
        try tx.drop(AgencyDuties.licenceRenewal, of: id, with: context)
        return Recorded(as: "licence.ceased", state: next, report: report)
    }
}
