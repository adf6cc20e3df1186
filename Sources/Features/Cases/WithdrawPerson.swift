import Core
import Model
import People
import Postgres
import TransparencyLog

/// Takes a person out of the applicants, with every case that is still open; no gate stands before it.
///
/// Nothing but being abroad, or on the way home, holds anybody: a deployment that has not begun is cancelled by the
/// system, and a right that is open runs on.
struct WithdrawPerson: ChangingAction {
    typealias Subject = Person
    static let permission = Permission.applicantsRegister
    static let help = [
        "end_reason": "Why the open cases are given up; worker_withdrew when not given.",
        "reason": "Why the person no longer applies, in words; they are sealed.",
    ]

    let endReason: CaseEnding?
    let reason: LongText

    func perform(
        on person: Person.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try person.state.after("withdraw")
        for file in try openCases(of: person.id, in: tx) { try tx.requireHome(in: file) }
        try tx.update(person, [.state(next)])
        let ending = endReason ?? .workerWithdrew
        let withdrawn = try tx.write(
            "case_file",
            """
            UPDATE case_file SET state = 'withdrawn', end_reason = \(ending)
            WHERE person_id = \(person.id) AND state = 'open'
            """
        )
        let cases = withdrawn.map { ID<CaseFile>($0.id) }
        for file in cases {
            try tx.dropTasks(endingWith: file, with: context)
            if let placed = try Reservation.Record.placed(in: file, in: tx) {
                try tx.release(placed, with: context)
            }
        }
        try tx.endEngagements(of: person.id, with: context)
        try tx.startRetention(of: person.id, with: context)
        return Recorded(
            as: "person.withdrawn",
            in: cases.count == 1 ? cases.first : nil,
            state: next,
            facts: ["cases": .array(cases.map { .text("\($0)") })]
        )
    }

    private func openCases(
        of person: ID<Person>,
        in tx: borrowing WriteTransaction
    ) throws -> [ID<CaseFile>] {
        try tx.value(
            """
            SELECT array_agg(id ORDER BY id) FROM (
                SELECT id FROM case_file WHERE person_id = \(person) AND state = 'open'
                FOR NO KEY UPDATE) AS held
            """,
            as: [ID<CaseFile>].self
        ) ?? []
    }
}
