import Core
import Model
import Postgres

extension WriteTransaction {
    /// Writes down from which day on a corridor is in a state, why, and by whose word.
    mutating func stand(
        _ corridor: ID<Corridor>,
        in state: CorridorState,
        from day: CalendarDate,
        because reason: LongText,
        source: ShortText? = nil,
        with context: ActionContext
    ) throws {
        let place = try count(
            "SELECT count(*) + 1 FROM corridor_standing WHERE corridor_id = \(corridor)"
        )
        try insert(
            context.newID(CorridorStanding.self),
            [
                .corridor(corridor), .place(place), .state(state), .beginsOn(day), .reason(reason),
                .source(source), .decidedBy(context.caller.human),
            ]
        )
    }
}
