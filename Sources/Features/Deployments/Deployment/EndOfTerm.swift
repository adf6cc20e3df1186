import Core
import Foundation
import Model

/// What must be so before a deployment may be said to have ended in a way that costs the worker something.
enum EndOfTerm {
    /// So many days before the planned end a deployment may be called completed: flights and last shifts do not
    /// fall on the day [DESIGN, to confirm].
    static let graceDays = 30

    /// Refuses a reason that takes a refund from the worker while the record does not bear it out.
    static func require(
        _ reason: EndReason,
        of leg: Deployment.Record,
        on day: CalendarDate,
        by human: UUID
    ) throws(Refusal) {
        switch reason {
        case .completed:
            let first = leg.plannedEnd.adding(days: -graceDays)
            guard day < first else { return }
            throw CommonRefusal.unfit.refusal(
                "The deployment was to last until \(leg.plannedEnd): on \(day) nobody has completed it. From "
                    + "\(first) on it may be called so; before, say why it ended early."
            )
        case .endedEarlyWorkerFault:
            guard let finder = leg.faultFoundBy else {
                throw CommonRefusal.unfit.refusal(
                    "Nobody has found the worker at fault: homeward deployment find-fault "
                        + "\(leg.id) --fault-decision … --finding …, by compliance or the "
                        + "director."
                )
            }
            guard finder == human else { return }
            throw CommonRefusal.samePerson.refusal(
                "You found the worker at fault: somebody else ends the deployment."
            )
        default: return
        }
    }
}
