import Core
import Foundation
import Model
import Postgres

/// Holds a recorded licence, or its restoring, against the authority's paper: from here on it carries.
/// Whoever recorded it does not.
struct ConfirmLicence: BySecondPerson {
    typealias Subject = Licence
    static let permission = Permission.partnersApprove
    static let verb = "confirm"
    static let help = [
        "evidence":
            "The certificate, or the authority's document, that you held it against, and where it lies."
    ]

    let evidence: ShortText

    static func first(_ licence: Licence.Record) -> UUID? { licence.statedBy }

    func perform(
        on licence: Licence.Record,
        to next: LicenceState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.update(
            licence,
            [.state(next), .confirmedBy(context.caller.human), .evidence(evidence)]
        )
        let end = try tx.value(
            "SELECT valid_until FROM licence WHERE id = \(licence.id)",
            as: CalendarDate.self
        )
        try LicenceTerm.remind(of: licence.id, until: end, in: &tx, with: context)
        return Recorded(as: "licence.confirmed", state: next)
    }
}

extension ID where Of == Licence {
    /// Whether another than whoever stated it last takes the step.
    func secondLook(
        _ step: String,
        in tx: borrowing WriteTransaction,
        with context: ActionContext
    ) throws -> RuleReport {
        let maker = try tx.value("SELECT stated_by FROM licence WHERE id = \(self)", as: UUID.self)
        var report = RuleReport(step: step, on: context.today)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: maker, approver: context.caller.human)
        )
        return report
    }
}
