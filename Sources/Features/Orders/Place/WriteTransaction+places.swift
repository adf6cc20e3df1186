import Core
import Corridors
import Model
import Postgres

extension WriteTransaction {
    /// Takes a place of an open order for a case, and counts the order up; a feature above may do so in its own step.
    ///
    /// - Parameters:
    ///   - order: The order; its row is locked here.
    ///   - caseFile: The case; it is what the order asks for, and takes one place at a time.
    ///   - context: The moment of the request.
    /// - Returns: The order's state afterwards, partially filled or filled, and whose place it is.
    /// - Throws: `Refusal` where the two differ, the order takes nobody, or is past its last day.
    @discardableResult
    package mutating func takePlace(
        of order: ID<JobOrder>,
        for caseFile: ID<CaseFile>,
        with context: ActionContext
    ) throws -> (state: String, person: ID<Person>) {
        let fit = try CaseOfOrder.of(caseFile, against: order, in: self)
        try fit.requireFit()
        let row = try held(order)
        let isLast = row.filled + 1 >= row.headcount
        let next = try row.state.after("fill", to: isLast ? .filled : .partiallyFilled)
        guard context.today <= row.closesOn else {
            throw CommonRefusal.unfit.refusal("The order took nobody after \(row.closesOn).")
        }
        try insert(
            context.newID(JobOrderPlace.self),
            [
                .jobOrder(order), .caseFile(caseFile), .person(fit.person), .takenOn(context.today),
                .state(.taken),
            ]
        )
        try update(order, [.filled(row.filled + 1), .state(next)])
        try awaitGuide(for: caseFile, person: fit.person, with: context)
        return (next.rawValue, fit.person)
    }

    /// Gives the place of a case back; the order takes somebody else again.
    /// - Returns: The state of the order afterwards, and whose place it was.
    @discardableResult
    package mutating func vacatePlace(
        of order: ID<JobOrder>,
        for caseFile: ID<CaseFile>,
        because reason: LongText,
        with context: ActionContext
    ) throws -> (state: String, person: ID<Person>) {
        let row = try held(order)
        let left = row.filled - 1
        let wanted: JobOrderState =
            row.state == .onHold ? .onHold : left > 0 ? .partiallyFilled : .open
        let next = try row.state.after("vacate", to: wanted)
        let person = try value(
            """
            SELECT person_id FROM job_order_place
            WHERE job_order_id = \(order) AND case_id = \(caseFile) AND state = 'taken'
            """,
            as: ID<Person>.self
        )
        guard let person else {
            throw CommonRefusal.reference.refusal("\(caseFile) holds no place of this order.")
        }
        try write(
            JobOrderPlace.table,
            """
            UPDATE job_order_place SET state = 'vacated', vacated_on = \(context.today),
                vacated_because = \(reason)
            WHERE job_order_id = \(order) AND case_id = \(caseFile) AND state = 'taken'
            """
        )
        try update(order, [.filled(left), .state(next)])
        try drop(CorridorDuty.guideHandout, of: caseFile, with: context)
        return (next.rawValue, person)
    }

    /// From here on the worker is to have the guide by the day of departure, unless it was handed out.
    private mutating func awaitGuide(
        for caseFile: ID<CaseFile>,
        person: ID<Person>,
        with context: ActionContext
    ) throws {
        let departure = try value(
            """
            SELECT planned_departure FROM case_parties c WHERE c.id = \(caseFile) AND NOT EXISTS
                (SELECT FROM guide_handed_out h WHERE h.case_id = c.id)
            """,
            as: CalendarDate.self
        )
        guard let departure else { return }
        try open(
            CorridorDuty.guideHandout,
            of: TaskPlace(caseFile, about: person, in: caseFile),
            by: departure,
            because: "The departure is planned for \(departure).",
            with: context
        )
    }
}
