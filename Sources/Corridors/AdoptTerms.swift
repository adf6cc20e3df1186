import Casework
import Ledger
import Postgres

/// Brings the terms into force whose day has come.
struct AdoptTerms: Action {
    typealias Subject = Corridor
    static let permission = Permission.corridorsManage

    func perform(
        on id: ID<Corridor>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let corridor = try CorridorRow.find(id, in: tx)
        guard corridor.state != .ended else {
            throw CommonRefusal.wrongState.refusal("The corridor has ended: its terms are left.")
        }
        guard let entry = try tx.adopt(of: id, at: present) else {
            throw CommonRefusal.unfit.refusal("No terms of \(corridor.words) have begun yet.")
        }
        return Recorded(
            as: "corridor.terms-adopted",
            state: corridor.state,
            facts: ["effective_from": .text("\(entry.effectiveFrom)")]
        )
    }
}
