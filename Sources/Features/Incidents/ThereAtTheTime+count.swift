import Core
import Model
import Postgres

extension ThereAtTheTime {
    /// Takes the worker into the head count.
    func count(
        in incident: ID<Incident>,
        as condition: PersonCondition,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws {
        try tx.insert(
            context.newID(IncidentPerson.self),
            [
                .incident(incident), .person(person), .caseFile(caseFile), .deployment(leg),
                .condition(condition), .learntAt(condition.learnt(with: context)),
            ]
        )
    }
}

extension PersonCondition {
    /// When it was learnt: now, or never where it is not known.
    func learnt(with context: ActionContext) -> Instant? { self == .unknown ? nil : context.now }
}
