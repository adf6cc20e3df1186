import Core
import Foundation
import Model
import Postgres

/// Dates a policy earlier, as the second person.
struct ConfirmAdoption: BySecondPerson {
    typealias Subject = RuleAdoption
    static let permission = Permission.lawConfirm
    static let verb = "confirm"

    static func first(_ adoption: RuleAdoption.Record) -> UUID? { adoption.askedBy }

    func perform(
        on adoption: RuleAdoption.Record,
        to next: RuleAdoptionState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.update(
            adoption,
            [
                .adoptedOn(adoption.awaitedOn ?? adoption.adoptedOn), .awaitedOn(nil),
                .reason(nil), .askedBy(nil), .state(next),
            ]
        )
        return Recorded(as: "rule-adoption.confirmed", state: next)
    }
}
