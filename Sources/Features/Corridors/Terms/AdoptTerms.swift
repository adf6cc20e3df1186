import Core
import Model
import Postgres
import TransparencyLog

/// Writes the terms into the corridor's row whose day has come: the system does it by itself, anybody by hand.
struct AdoptTerms: ChangingAction {
    typealias Subject = Corridor
    static let permission = Permission.corridorsManage

    func perform(
        on corridor: Corridor.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard corridor.state != .ended else {
            throw CommonRefusal.wrongState.refusal("The corridor has ended: its terms are left.")
        }
        guard let entry = try tx.adopt(of: corridor.id, with: context) else {
            throw CommonRefusal.unfit.refusal("No terms of \(corridor.words) have begun yet.")
        }
        return Recorded(
            as: "corridor.terms-adopted",
            state: corridor.state,
            facts: ["effective_from": .text("\(entry.effectiveFrom)")]
        )
    }
}

extension CorridorsFeature {
    /// Terms are in force from their day on, and the pages show them from then on.
    static let termMoves = [
        ScheduledMove("adopt", AdoptTerms()) { day in
            """
            state <> \(CorridorState.ended) AND EXISTS (SELECT FROM corridor_term t
                WHERE t.agency_id = corridor.agency_id AND t.corridor_id = corridor.id
                    AND t.counts AND t.effective_from <= \(day)
                    AND t.effective_from > coalesce(corridor.terms_from, '-infinity'))
            """
        }
    ]
}
