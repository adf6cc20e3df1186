import Core
import Postgres
import TransparencyLog

/// What every decision against a corridor writes: the state, its day, its reason and source.
struct CorridorStop {
    let verb: String
    let event: String
    let reason: Prose
    let source: Line?

    func perform(
        on id: ID<Corridor>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let corridor = try CorridorRow.find(id, in: tx)
        let next = try corridor.state.after(verb)
        try tx.stand(
            id,
            in: next,
            from: present.today,
            because: reason,
            source: source,
            at: present
        )
        try tx.update(id, ["state": next])
        if next == .ended {
            try tx.settle(CorridorDuty.end, of: id, at: present)
            try tx.drop(CorridorDuty.planApplications, of: id, at: present)
            try tx.drop(CorridorDuty.termsBegin, of: id, at: present)
        }
        var facts: [String: JSON] = ["reason": .text(reason.text)]
        facts["source"] = source.map { .text($0.text) }
        return Recorded(as: event, state: next, facts: .object(facts))
    }
}
