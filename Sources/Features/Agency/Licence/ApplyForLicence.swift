import Core
import Model
import Postgres
import TransparencyLog

/// Notes that the authority has received the application; its 20 working days begin (Art. 7).
struct ApplyForLicence: ChangingAction {
    typealias Subject = Licence
    static let permission = Permission.partnersManage
    static let help = ["applied_on": "The day on which the authority received the materials."]

    let appliedOn: CalendarDate

    /// Decree 620 Art. 6: CNY 6,000,000 in fen.
    static let capitalLeast = Money(minorUnits: 600_000_000, currency: .cny)

    func perform(
        on licence: Licence.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try licence.state.after("apply")
        let paidIn = Money(minorUnits: licence.paidInCapitalMinor ?? 0, currency: .cny)
        guard paidIn.minorUnits >= Self.capitalLeast.minorUnits else {
            throw CommonRefusal.unfit.refusal(
                "The paid-in capital is \(paidIn); Decree 620 Art. 6 asks for \(Self.capitalLeast)."
            )
        }
        let report = try LicenceStep.apply.report(on: licence.id, as: context.today, in: tx)
        try report.require()
        try tx.update(licence, [.state(next), .appliedOn(appliedOn)])
        try tx.open(
            AgencyDuties.licenceDecision,
            of: TaskPlace(licence.id),
            from: .date(appliedOn),
            with: context
        )
        return Recorded(as: "licence.applied", state: next, report: report)
    }
}
