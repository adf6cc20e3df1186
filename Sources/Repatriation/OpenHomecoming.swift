import Casework
import Ledger
import Postgres

/// Opens the way home; where it is urgent, the clock for the ticket begins to run.
struct OpenHomecoming: Action {
    typealias Subject = Homecoming
    static let permission = Permission.repatriationHandle
    static let help = [
        "case_file_id": "The placement that it ends.",
        "cause": "Why the worker comes home.",
        "urgent": "Whether it is urgent although the cause alone does not make it so.",
    ]

    /// Within how many hours of the notice an urgent ticket must be there.
    static let ticketHours = 48

    let caseFileId: ID<CaseFile>
    let cause: HomecomingCause
    let urgent: Bool?

    func perform(
        on id: ID<Homecoming>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let person = try tx.value(
            "SELECT person_id FROM case_file WHERE id = \(caseFileId)",
            as: ID<Person>.self
        )
        guard let person else {
            throw CommonRefusal.reference.refusal("No case is \(caseFileId).")
        }
        let isUrgent = cause.isUrgent || urgent == true
        let due = isUrgent ? present.now.adding(hours: Self.ticketHours) : nil
        try tx.insert(
            id,
            [
                "person_id": person, "case_file_id": caseFileId, "cause": cause,
                "is_urgent": isUrgent, "noticed_at": present.now, "ticket_due": due,
                "state": HomecomingState.opened,
            ]
        )
        var reply: [String: JSON] = ["urgent": .bool(isUrgent)]
        reply["ticket_due"] = due.map { .text("\($0)") }
        return Recorded(
            as: "repatriation.opened",
            about: person,
            in: caseFileId,
            state: HomecomingState.opened,
            facts: ["cause": .text(cause.rawValue)],
            reply: reply
        )
    }
}
