import Core
import Corridors
import Foundation
import Model
import Postgres

/// Lets count what somebody else found of a point of law: from now on its mark is gone.
struct ConfirmLaw: BySecondPerson {
    typealias Subject = LawConfirmation
    static let permission = Permission.lawConfirm
    static let verb = "confirm"

    static func first(_ proposal: LawConfirmation.Record) -> UUID? { proposal.proposedBy }

    func perform(
        on proposal: LawConfirmation.Record,
        to next: LawConfirmationState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        if let rule = proposal.ruleId {
            let earlier = try tx.records(
                of: LawConfirmation.self,
                "rule_id = \(rule) AND state = 'confirmed' FOR UPDATE"
            )
            for old in earlier { try tx.update(old, [.state(old.state.after("supersede"))]) }
        }
        if let corridor = proposal.corridor, let term = proposal.term {
            let held = try tx.held(corridor)
            try tx.update(held, held.confirming(term, by: proposal.source))
        }
        if let guide = proposal.guide, let section = proposal.section, let item = proposal.item {
            let held = try tx.held(guide)
            try tx.update(held, held.confirming(section: section, item: item, by: proposal.source))
        }
        try tx.update(proposal, [.confirmedBy(context.caller.human), .state(next)])
        return Recorded(as: "law.confirmed", state: next)
    }
}
