import Cases
import Core
import Employers
import Foundation
import Model
import Postgres

extension Deployment.Record {
    /// The deployment of a case that waits for its departure; nil when none does.
    static func waiting(
        of id: ID<CaseFile>,
        in tx: borrowing some Queryable & ~Copyable
    ) throws -> Deployment.Record? {
        try tx.records(
            of: Deployment.self,
            """
            case_id = \(id) AND state IN ('planned', 'cleared', 'booked')
            ORDER BY planned_departure LIMIT 1
            """
        ).first
    }

    /// The last step that is on record, which no later step may precede.
    var lastStep: CalendarDate? { workingSince ?? arrivedOn ?? departedOn ?? clearedOn }

    /// Where the day of a step lies: a record says what was, in the order in which it was. What happens abroad has
    /// its day by the clock of the site, what the agency does by that of its seat.
    func expect(
        _ name: String,
        _ day: CalendarDate,
        notBefore earliest: CalendarDate?,
        in zone: TimeZone = ActionContext.zone,
        with context: ActionContext
    ) throws(Refusal) {
        try context.requireNotInFuture(name, day, in: zone)
        guard let earliest, day < earliest else { return }
        throw CommonRefusal.unfit.refusal(
            "\(name) is \(day), before the step that came first, on \(earliest)."
        )
    }
}

extension CaseFile.Record {
    /// The case that a worker is sent from, held open until the transaction ends.
    static func heldForSending(
        _ id: ID<CaseFile>,
        in tx: borrowing WriteTransaction
    ) throws -> CaseFile.Record {
        try held(id, in: tx, otherwise: "nobody is sent abroad from it.")
    }
}
