import Core
import Model
import Orders
import Postgres
import TransparencyLog

/// Keeps an eligible person for a job order, for thirty days at most, counted from the first hold for it.
struct HoldReservation: Action {
    typealias Subject = Reservation
    static let permission = Permission.casesOpen
    static let help = [
        "person_id": "Who is kept: eligible, or in the pool.",
        "job_order_id": "For which job order; it must be open, with a free place.",
        "reserved_until":
            "The last day; the thirtieth from the first hold for the order when not given.",
    ]

    let personId: ID<Person>
    let jobOrderId: ID<JobOrder>
    let reservedUntil: CalendarDate?
    var named: NamedParties { NamedParties(person: personId) }

    func perform(
        on id: ID<Reservation>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let today = context.today
        let from = try Reservation.Record.firstHold(
            of: personId,
            for: jobOrderId,
            on: today,
            in: tx
        )
        let until = reservedUntil ?? max(today, from.adding(days: ReservedBriefly.days))
        let state = try standing(in: &tx, with: context)
        let next = try state.after("match")
        try OpenOrder.find(jobOrderId, in: tx, on: today).requirePlace(on: today)
        let member = try PoolMember.Record.live(of: personId, in: tx)
        let inPool = member.flatMap { $0.state == .active ? $0 : nil }

        let report = try PersonGates.matching(
            of: personId,
            inPool?.confirmedOn,
            from: from,
            until: until,
            as: today,
            in: tx
        )
        try report.require()

        try tx.insert(
            id,
            [
                .person(personId), .poolMember(inPool?.id), .jobOrder(jobOrderId),
                .reservedOn(today), .reservedUntil(until), .state(.held),
            ]
        )
        if let inPool { try tx.update(inPool.id, [.state(inPool.state.after("reserve"))]) }
        try tx.update(personId, [.state(next)])
        try tx.open(
            PersonDuty.releasing,
            of: TaskPlace(id, about: personId),
            by: until,
            because: "Reserved on \(today) until \(until).",
            with: context
        )
        return Recorded(
            as: "reservation.held",
            about: personId,
            state: ReservationState.held,
            facts: ["reserved_until": .text("\(until)")],
            report: report
        )
    }

    /// Where the person stands, once a reservation that the clock has ended is given back.
    private func standing(
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> PersonState {
        let person = try Person.Record.applicant(personId, in: tx)
        guard person.state == .matched,
            let held = try Reservation.Record.held(of: personId, in: tx),
            held.reservedUntil < context.today
        else { return person.state }
        let isMember = try tx.release(held, with: context)
        return try person.state.after("release", to: isMember ? .pooled : .eligible)
    }
}
