import Core
import Model
import Postgres
import TransparencyLog

/// Gives a reservation back before its last day or after it; a placed one goes with its case.
struct ReleaseReservation: ChangingAction {
    typealias Subject = Reservation
    static let permission = Permission.casesOpen
    static let help = ["reason": "Why the person is not kept any longer."]

    let reason: LongText

    func perform(
        on reservation: Reservation.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try reservation.state.after("release")
        if reservation.state == .placed {
            throw CommonRefusal.wrongState.refusal(
                "It is placed: the case gives it back, homeward case withdraw."
            )
        }
        let person = try tx.held(reservation.person)
        let isMember = try tx.release(reservation, with: context)
        if person.state == .matched {
            let standing = try person.state.after("release", to: isMember ? .pooled : .eligible)
            try tx.update(person, [.state(standing)])
        }
        return Recorded(as: "reservation.released", state: next)
    }
}
