import Core
import Model
import Postgres

/// What every decision against a corridor writes: the state, its day, its reason and source.
struct CorridorStop {
    let verb: String
    let event: String
    let reason: LongText
    let source: ShortText?

    func perform(
        on corridor: Corridor.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try corridor.state.after(verb)
        try tx.stand(
            corridor.id,
            in: next,
            from: context.today,
            because: reason,
            source: source,
            with: context
        )
        try tx.update(corridor, [.state(next)])
        if next == .ended {
            try tx.settle(CorridorDuty.end, of: corridor.id, with: context)
            try tx.drop(CorridorDuty.planApplications, of: corridor.id, with: context)
            try tx.drop(CorridorDuty.termsBegin, of: corridor.id, with: context)
            try tx.dropAlertReview(of: corridor, with: context)
        }
        return Recorded(as: event, state: next)
    }
}
