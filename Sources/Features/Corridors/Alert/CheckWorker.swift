import Core
import Model
import Postgres
import TransparencyLog

/// Notes, under an alert, whether a worker who is there was reached; being reached settles the task.
struct CheckWorker: ChangingAction {
    typealias Subject = Corridor
    static let permission = Permission.deploymentsMove
    static let help = [
        "case_id": "The worker's case.",
        "reached": "Whether the worker was heard in person.",
        "note": "How things stand there, and what was agreed.",
    ]

    let caseId: ID<CaseFile>
    let reached: Bool
    let note: LongText
    var named: NamedParties { NamedParties(caseFile: caseId) }

    func perform(
        on corridor: Corridor.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let person = try tx.value(
            """
            SELECT t.person_id FROM task_open t
            JOIN case_parties c ON c.agency_id = t.agency_id AND c.id = t.case_id
            WHERE t.subject_id = \(caseId) AND t.duty = \(CorridorDuty.alertCheck.word)
                AND c.destination = \(corridor.destination)
            """,
            as: ID<Person>.self
        )
        guard let person else {
            throw CommonRefusal.wrongState.refusal(
                "No check is due on \(caseId) for \(corridor.destination.name)."
            )
        }
        if reached { try tx.settle(CorridorDuty.alertCheck, of: caseId, with: context) }
        try tx.update(corridor, [])
        return Recorded(
            as: reached ? "corridor.worker-reached" : "corridor.worker-not-reached",
            about: person,
            in: caseId,
            state: corridor.state
        )
    }
}
