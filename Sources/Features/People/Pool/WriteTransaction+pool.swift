import Core
import Model
import Orders
import Postgres

extension WriteTransaction {
    /// Gives a reservation back; a placed one gives its place in the job order back as well.
    ///
    /// The person's own state is left to the action, which knows where the person goes from here.
    /// - Returns: Whether the person is a member of the pool again.
    @discardableResult
    package mutating func release(
        _ reservation: Reservation.Record,
        with context: ActionContext
    ) throws -> Bool {
        try update(
            reservation.id,
            [.state(reservation.state.after("release")), .releasedOn(context.today)]
        )
        try drop(PersonDuty.releasing, of: reservation.id, with: context)
        // A closed or cancelled order keeps its count: nobody else is taken.
        if reservation.state == .placed, let caseFile = reservation.caseFile,
            try isOpenToOthers(reservation.jobOrder)
        {
            try vacatePlace(
                of: reservation.jobOrder,
                for: caseFile,
                because: LongText(parsing: "The reservation was given back."),
                with: context
            )
        }
        guard let id = reservation.poolMember else { return false }
        let member = try known(id)
        // Removed or lapsed meanwhile: nothing to go back to.
        guard member.state == .reserved || member.state == .placed else { return false }
        try update(id, [.state(member.state.after("release"))])
        if let confirmedOn = member.confirmedOn {
            // The clock of the last word has run on meanwhile; an open task stays as it is.
            try open(
                PersonDuty.confirming,
                of: TaskPlace(id, about: reservation.person),
                from: .date(confirmedOn),
                with: context
            )
        }
        return true
    }

    private borrowing func isOpenToOthers(_ order: ID<JobOrder>) throws -> Bool {
        let state = try value(
            "SELECT state FROM job_order_known WHERE id = \(order)",
            as: String.self
        )
        return ["open", "partially_filled", "filled", "on_hold"].contains(state ?? "")
    }

    /// Ends what keeps a person who leaves: the reservation that is held, and the pool.
    package mutating func endEngagements(of person: ID<Person>, with context: ActionContext) throws
    {
        if let held = try Reservation.Record.held(of: person, in: self) {
            try release(held, with: context)
        }
        if let member = try PoolMember.Record.live(of: person, in: self) {
            try update(member.id, [.state(member.state.after("remove"))])
            try drop(PersonDuty.confirming, of: member.id, with: context)
        }
    }

    /// Takes a member out of the pool, with the reservation that came from it.
    ///
    /// Whoever was only invited, or has lapsed, stands outside already: what keeps the person
    /// otherwise stays.
    package mutating func leavePool(_ member: PoolMember.Record, with context: ActionContext) throws
    {
        let person = try held(member.person)
        switch member.state {
        case .reserved: try endEngagements(of: member.person, with: context)
        default:
            try update(member.id, [.state(member.state.after("remove"))])
            try drop(PersonDuty.confirming, of: member.id, with: context)
        }
        guard member.state == .active || member.state == .reserved,
            let outside = try person.state.outsidePool()
        else { return }
        try update(person, [.state(outside)])
    }
}
