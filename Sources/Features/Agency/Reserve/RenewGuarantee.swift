import Core
import Model
import Postgres
import TransparencyLog

/// Notes that the bank's guarantee runs on, under its number or a new one.
struct RenewGuarantee: ChangingAction {
    typealias Subject = Reserve
    static let permission = Permission.reserveManage
    static let help = [
        "valid_until": "The last day of the renewed guarantee.",
        "guarantee_number": "The new number, if the bank gave one.",
    ]

    let validUntil: CalendarDate
    let guaranteeNumber: ShortText?

    func perform(
        on reserve: Reserve.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try reserve.state.after("renew")
        guard reserve.mode == .guarantee else {
            throw CommonRefusal.unfit.refusal("This part of the reserve is cash: it does not end.")
        }
        if let before = reserve.validUntil, validUntil <= before {
            throw CommonRefusal.unfit.refusal(
                "The guarantee runs until \(before) already; \(validUntil) renews nothing."
            )
        }
        try tx.update(reserve, [.state(next), .validUntil(validUntil)])
        if let guaranteeNumber { try tx.update(reserve, [.guaranteeNumber(guaranteeNumber)]) }
        try tx.settle(AgencyDuties.guaranteeRenewal, of: reserve.id, with: context)
        try tx.reopen(
            AgencyDuties.guaranteeRenewal,
            of: reserve.id,
            by: validUntil,
            because: "The guarantee states its last day.",
            with: context
        )
        return Recorded(as: "reserve.renewed", state: next)
    }
}
