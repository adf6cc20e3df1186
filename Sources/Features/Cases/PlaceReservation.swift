import Core
import Model
import Orders
import People
import Postgres
import TransparencyLog

/// Ties a reservation to the case that came of it, and counts the place as filled; until its last day.
struct PlaceReservation: ChangingAction {
    typealias Subject = Reservation
    static let permission = Permission.casesOpen
    static let help = [
        "case_id":
            "The person's case, of the employer, site, occupation, destination and programme of the "
            + "job order."
    ]

    let caseId: ID<CaseFile>
    var named: NamedParties { NamedParties(caseFile: caseId) }

    func perform(
        on reservation: Reservation.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try reservation.state.after("place")
        let file = try CaseFile.Record.open(
            caseId,
            in: tx,
            otherwise: "nobody is placed with it."
        )
        guard context.today <= reservation.reservedUntil else {
            throw CommonRefusal.wrongState.refusal(
                "The reservation ended with \(reservation.reservedUntil). Keep the person anew, as "
                    + "far as the thirty days allow: homeward reservation hold."
            )
        }
        guard file.person == reservation.person else {
            throw CommonRefusal.unfit.refusal("The case is another person's.")
        }
        try tx.takePlace(of: reservation.jobOrder, for: caseId, with: context)
        try tx.update(reservation, [.state(next), .caseFile(caseId)])
        if let member = reservation.poolMember {
            let state = try tx.known(member).state
            try tx.update(member, [.state(state.after("place"))])
            try tx.settle(PersonDuty.confirming, of: member, with: context)
        }
        // Whoever was kept for an order was chosen by that day; the day that the case names may be earlier.
        let selected = min(file.selectedOn ?? reservation.reservedOn, reservation.reservedOn)
        try tx.update(caseId, [.jobOrder(reservation.jobOrder), .selectedOn(selected)])
        try tx.settle(PersonDuty.releasing, of: reservation.id, with: context)
        try tx.drop(CaseDuty.waiting, of: caseId, with: context)
        try tx.open(
            CaseDuty.waiting,
            of: TaskPlace(caseId, about: file.person, in: caseId),
            from: .date(max(selected, file.reconfirmedOn ?? selected)),
            with: context
        )
        return Recorded(
            as: "reservation.placed",
            about: file.person,
            in: caseId,
            state: next,
            facts: ["job_order_id": .text("\(reservation.jobOrder)")]
        )
    }
}
