import Core
import Model
import Postgres
import TransparencyLog

/// Records the ticket of a cleared worker: carrier, who travels along, with which crew.
struct BookDeployment: ChangingAction {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsMove
    static let help = [
        "ticket_reference": "The number of the ticket or booking.",
        "carrier": "Who carries: the airline, the ferry, the railway.",
        "escort": "Who travels along; left out where nobody does.",
        "crew_id": "The crew that travels; the deployment must be a member of it.",
        "travels_on": "The day on the ticket; not after the last day of the clearance.",
    ]

    let ticketReference: ShortText
    let carrier: ShortText
    let escort: ShortText?
    let crewId: ID<Crew>?
    let travelsOn: CalendarDate?

    func perform(
        on leg: Deployment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try leg.state.after("book")
        _ = try CaseFile.Record.heldForSending(leg.caseFile, in: tx)
        if let crewId, crewId != leg.crew {
            throw CommonRefusal.unfit.refusal(
                "The deployment is \(leg.crew.map { "in \($0)" } ?? "in no crew"), not in \(crewId): "
                    + "homeward crew join \(crewId) --deployment-id \(leg.id)."
            )
        }
        if let travelsOn, travelsOn < context.today {
            throw CommonRefusal.unfit.refusal(
                "travels_on is \(travelsOn), and today is \(context.today)."
            )
        }
        try leg.requireClearance(
            until: travelsOn ?? context.today,
            travelsOn == nil ? "today" : "the day on the ticket",
            in: tx
        )
        try tx.update(
            leg,
            [
                .bookedOn(context.today), .ticketReference(ticketReference), .carrier(carrier),
                .escort(escort), .travelsOn(travelsOn), .state(next),
            ]
        )
        var facts: [String: JSON] = [:]
        facts["crew_id"] = leg.crew.map { .text("\($0)") }
        return Recorded(as: "deployment.booked", state: next, facts: facts)
    }
}
