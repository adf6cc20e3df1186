import Core
import Model
import Postgres

/// Ends the business: nobody is abroad any more, or the filed plan says who looks after them.
struct CloseLicence: ChangingAction {
    typealias Subject = Licence
    static let permission = Permission.partnersApprove

    func perform(
        on licence: Licence.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try licence.state.after("close")
        let report = try LicenceStep.close.report(on: licence.id, as: context.today, in: tx)
        try report.require()
        try tx.update(licence, [.state(next)])
        try tx.drop(AgencyDuties.licenceRenewal, of: licence.id, with: context)
        return Recorded(as: "licence.ceased", state: next, report: report)
    }
}
