import Core
import Foundation
import Model
import Postgres

/// Records what was found against an employer; it bars the employer by R-EMP-004 or R-EMP-007.
struct RecordFinding: Action {
    typealias Subject = EmployerFinding
    static let permission = Permission.partnersApprove
    static let help = [
        "employer_id": "The employer.",
        "kind":
            "What it did; a dismissal from the same work against the worker's will, or a worker missing by its fault, bars a host in Japan for a year.",
        "happened_on": "The last day on which it happened: five years, or one, run from it.",
        "source": "Who found it: the authority, the court, a closed rights case.",
        "description": "What happened, without the names of workers.",
    ]

    let employerId: ID<Employer>
    let kind: FindingKind
    let happenedOn: CalendarDate
    let source: ShortText
    let description: LongText

    func perform(
        on id: ID<EmployerFinding>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try context.requireNotInFuture("happened_on", happenedOn)
        // What was done by an employer that is closed, or barred already, is still worth knowing.
        _ = try tx.known(employerId)
        try tx.insert(
            id,
            [
                .employer(employerId), .kind(kind), .happenedOn(happenedOn), .source(source),
                .description(description), .madeBy(context.caller.human),
                .state(.recorded),
            ]
        )
        return Recorded(as: "employer-finding.recorded", state: FindingState.recorded)
    }
}
