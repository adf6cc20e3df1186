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
        try LicenceTerm.remind(of: licence.id, until: licence.validUntil, in: &tx, with: context)
        return Recorded(as: "licence.confirmed", state: next)
    }
}
