import Core
import Model
import Postgres
import TransparencyLog

/// Notes that a draw, or a part of it, has been put back; the clock stops when all of it is.
struct TopUpReserve: Action {
    typealias Subject = ReserveDraw
    static let permission = Permission.reserveManage
    static let help = [
        "amount": "How much was paid in, in CNY.",
        "paid_on": "The day of the payment.",
    ]

    let amount: Money
    let paidOn: CalendarDate

    func perform(
        on id: ID<ReserveDraw>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard let draw: DrawRow = try tx.first(DrawRow.selection(of: id)) else {
            throw CommonRefusal.missing.refusal("No reserve-draw has the id \(id).")
        }
        let fen = try amount.fen(of: "top-up")
        let open = draw.amount - draw.toppedUp
        let next = try draw.state.after("top-up", to: fen == open ? .toppedUp : .open)
        guard fen <= open else {
            throw CommonRefusal.unfit.refusal(
                "\(amount) is more than the \(Money(minorUnits: open, currency: .cny)) still open."
            )
        }
        guard draw.drawnOn <= paidOn, paidOn <= context.today else {
            throw CommonRefusal.unfit.refusal(
                "The draw was on \(draw.drawnOn): it cannot be topped up on \(paidOn)."
            )
        }
        guard let part: StandingPart = try tx.first(StandingPart.selection(of: draw.reserve)) else {
            throw CommonRefusal.reference.refusal("No reserve is \(draw.reserve).")
        }
        try tx.update(id, [.state(next), .toppedUpMinor(draw.toppedUp + fen), .toppedUpOn(paidOn)])
        try tx.update(draw.reserve, [.drawnMinor(part.drawn - fen)])
        if next == .toppedUp { try tx.settle(AgencyDuties.reserveTopUp, of: id, with: context) }
        return Recorded(
            as: "reserve-draw.topped-up",
            about: draw.person,
            in: draw.caseFile,
            state: next
        )
    }
}

/// A draw as its topping up reads it.
private struct DrawRow: RowDecodable {
    let reserve: ID<Reserve>
    let amount: Int64
    let toppedUp: Int64
    let drawnOn: CalendarDate
    let person: ID<Person>?
    let caseFile: ID<CaseFile>?
    let state: ReserveDrawState

    static func selection(of id: ID<ReserveDraw>) -> SQL {
        """
        SELECT reserve_id, amount_minor, topped_up_minor, drawn_on, person_id, case_file_id, state
        FROM reserve_draw WHERE id = \(id)
        """
    }

    init(row: borrowing Row) throws(RowError) {
        reserve = try row["reserve_id"]
        amount = try row["amount_minor"]
        toppedUp = try row["topped_up_minor"]
        drawnOn = try row["drawn_on"]
        person = try row["person_id"]
        caseFile = try row["case_file_id"]
        state = try row["state"]
    }
}
