import Core
import Model
import Postgres
import TransparencyLog

/// Uses the reserve for a worker whom the agency does not or cannot pay; the top-up clock begins (Art. 10).
struct DrawReserve: ChangingAction {
    typealias Subject = Reserve
    static let permission = Permission.partnersApprove
    static let help = [
        "purpose": "One of the four of Decree 620 Art. 10; there is no other.",
        "amount": "How much, in CNY.",
        "case_id": "The case that it served, where it served one.",
        "persons": "How many workers it served; one when not given.",
        "reason": "Why the agency did not pay itself, and whom it served.",
        "authority_reference": "The authority's decision or the court's judgment.",
        "drawn_on": "The day of the use: twenty working days run from it.",
    ]
    static let ranges = ["persons": 1...100_000]

    let purpose: DrawPurpose
    let amount: Money
    let caseId: ID<CaseFile>?
    let persons: Int?
    let reason: LongText
    let authorityReference: ShortText
    let drawnOn: CalendarDate
    var named: NamedParties { NamedParties(caseFile: caseId) }

    /// What whoever draws is told to put back.
    struct Reply: Codable, Sendable {
        let drawId: ID<ReserveDraw>
        /// The last day to put it back.
        let dueOn: CalendarDate
    }

    func perform(
        on reserve: Reserve.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try reserve.state.after("draw")
        let fen = try amount.fen(of: "draw")
        try context.requireNotInFuture("drawn_on", drawnOn)
        guard fen <= reserve.amountMinor - reserve.drawnMinor else {
            throw CommonRefusal.unfit.refusal(
                "\(amount) is more than what stands in this part of the reserve."
            )
        }
        let person = try servedPerson(in: tx)
        let draw = context.newID(ReserveDraw.self)
        let due = try tx.open(
            AgencyDuties.reserveTopUp,
            of: TaskPlace(draw, about: person, in: caseId),
            from: .date(drawnOn),
            with: context
        )
        try tx.insert(
            draw,
            [
                .reserve(reserve.id), .purpose(purpose), .amountMinor(fen), .person(person),
                .caseFile(caseId), .persons(persons ?? 1), .reason(reason),
                .authorityReference(authorityReference), .drawnOn(drawnOn), .dueOn(due.date),
                .state(ReserveDrawState.open),
            ]
        )
        try tx.update(reserve, [.state(next), .drawnMinor(reserve.drawnMinor + fen)])
        return Recorded(
            as: "reserve.drawn",
            about: person,
            in: caseId,
            state: next,
            facts: ["draw_id": .text("\(draw)")],
            reply: Reply(drawId: draw, dueOn: due.date)
        )
    }

    private func servedPerson(in tx: borrowing WriteTransaction) throws -> ID<Person>? {
        guard let caseId else { return nil }
        let person = try tx.value(
            "SELECT person_id FROM case_parties WHERE id = \(caseId)",
            as: ID<Person>.self
        )
        guard let person else {
            throw CommonRefusal.reference.refusal("No case is \(caseId).")
        }
        return person
    }
}
