import Core
import Model
import Postgres

/// Notes that a draw, or a part of it, has been put back; the clock stops when all of it is.
struct TopUpReserve: ChangingAction {
    typealias Subject = ReserveDraw
    static let permission = Permission.reserveManage
    static let help = [
        "amount": "How much was paid in, in CNY.",
        "topped_up_on": "The day of the payment.",
    ]

    let amount: Money
    let toppedUpOn: CalendarDate

    func perform(
        on draw: ReserveDraw.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let fen = try amount.fen(of: "top-up")
        let open = draw.amountMinor - draw.toppedUpMinor
        let next = try draw.state.after("top-up", to: fen == open ? .toppedUp : .open)
        guard fen <= open else {
            throw CommonRefusal.unfit.refusal(
                "\(amount) is more than the \(Money(minorUnits: open, currency: .cny)) still open."
            )
        }
        try context.requireNotInFuture("topped_up_on", toppedUpOn)
        guard draw.drawnOn <= toppedUpOn else {
            throw CommonRefusal.unfit.refusal(
                "The draw was on \(draw.drawnOn): it cannot be topped up on \(toppedUpOn)."
            )
        }
        let reserve = try tx.held(draw.reserve)
        try tx.update(
            draw,
            [.state(next), .toppedUpMinor(draw.toppedUpMinor + fen), .toppedUpOn(toppedUpOn)]
        )
        try tx.update(reserve, [.drawnMinor(reserve.drawnMinor - fen)])
        if next == .toppedUp {
            try tx.settle(AgencyDuties.reserveTopUp, of: draw.id, with: context)
        }
        return Recorded(as: "reserve-draw.topped-up", state: next)
    }
}
