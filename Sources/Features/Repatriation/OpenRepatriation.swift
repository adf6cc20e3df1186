import Core
import Deployments
import Model
import Postgres
import TransparencyLog

/// Opens the way home; where it is urgent, the clock for the ticket begins to run.
struct OpenRepatriation: Action {
    typealias Subject = Repatriation
    static let permission = Permission.repatriationHandle
    static let help = [
        "case_id": "The placement that it ends.",
        "cause": "Why the worker comes home.",
        "is_urgent": "Whether it is urgent although the cause alone does not make it so.",
    ]

    /// Within how many hours of the notice an urgent ticket must be there.
    static let ticketHours = 48

    let caseId: ID<CaseFile>
    let cause: RepatriationCause
    let isUrgent: Bool?
    var named: NamedParties { NamedParties(caseFile: caseId) }

    /// What whoever opened it is told.
    struct Reply: Codable, Sendable {
        /// Whether it is urgent, by its cause or by the word of the body.
        let isUrgent: Bool
        /// Until when the ticket must be there; none where nothing is urgent.
        let ticketDue: Instant?
    }

    func perform(
        on id: ID<Repatriation>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let person = try tx.value(
            "SELECT person_id FROM case_parties WHERE id = \(caseId)",
            as: ID<Person>.self
        )
        guard let person else {
            throw CommonRefusal.reference.refusal("No case is \(caseId).")
        }
        try refuseSecond(in: tx)
        let isUrgent = cause.isUrgent || self.isUrgent == true
        let due = isUrgent ? context.now.adding(hours: Self.ticketHours) : nil
        try tx.insert(
            id,
            [
                .person(person), .caseFile(caseId), .cause(cause), .isUrgent(isUrgent),
                .noticedAt(context.now), .ticketDue(due), .openedBy(context.caller.human),
                .state(.opened),
            ]
        )
        try openDuties(of: TaskPlace(id, about: person, in: caseId), isUrgent, &tx, context)
        // The way home has clocks of its own: a deployment that ended is asked for no more.
        try CheckInsOnTheWay.end(of: caseId, in: &tx, with: context)
        return Recorded(
            as: "repatriation.opened",
            about: person,
            in: caseId,
            state: RepatriationState.opened,
            facts: ["is_urgent": .bool(isUrgent)],
            reply: Reply(isUrgent: isUrgent, ticketDue: due)
        )
    }

    /// Says which way home is open already; the table's index holds the line for races.
    private func refuseSecond(in tx: borrowing WriteTransaction) throws {
        let open = try tx.value(
            """
            SELECT id FROM repatriation
            WHERE case_id = \(caseId) AND state NOT IN ('closed', 'cancelled') LIMIT 1
            """,
            as: ID<Repatriation>.self
        )
        guard let open else { return }
        throw CommonRefusal.duplicate.refusal(
            "The way home \(open) is open: go on with it, or cancel it with its reason."
        )
    }

    private func openDuties(
        of place: TaskPlace,
        _ isUrgent: Bool,
        _ tx: inout WriteTransaction,
        _ context: ActionContext
    ) throws {
        if isUrgent { try tx.open(.ticket, of: place, from: .instant(context.now), with: context) }
        guard cause == .deathRemains else { return }
        for step in DeathStep.allCases {
            try tx.open(
                .death(step),
                of: place,
                by: context.today,
                because: "The same day: the agency heard of the death on \(context.today).",
                with: context
            )
        }
    }
}
