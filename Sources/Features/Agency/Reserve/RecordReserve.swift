import Core
import Directory
import Model
import Postgres

/// Records a part of the risk reserve, paid in or guaranteed (Decree 620 Art. 9).
struct RecordReserve: Action {
    typealias Subject = Reserve
    static let permission = Permission.reserveManage
    static let help = [
        "mode": "cash in the special account, or a bank's guarantee.",
        "bank": "The bank that holds or guarantees it.",
        "bank_id": "The same bank as a body of the directory, where it stands there.",
        "amount": "The amount, in CNY.",
        "guarantee_number": "The number of the guarantee; cash has none.",
        "valid_until": "The last day of the guarantee, if it states one.",
        "deposited_on": "The day of the deposit or of the guarantee.",
    ]

    let mode: ReserveMode
    let bank: ShortText
    let bankId: ID<Body>?
    let amount: Money
    let guaranteeNumber: ShortText?
    let validUntil: CalendarDate?
    let depositedOn: CalendarDate?

    func perform(
        on id: ID<Reserve>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let fen = try amount.fen(of: "reserve")
        try bankId?.requireBank(in: tx)
        try tx.insert(
            id,
            [
                .mode(mode), .bank(bank), .bankId(bankId), .amountMinor(fen),
                .currency(amount.currency), .guaranteeNumber(guaranteeNumber),
                .validUntil(validUntil), .depositedOn(depositedOn), .state(.held),
            ]
        )
        try tx.reopen(
            AgencyDuties.guaranteeRenewal,
            of: id,
            by: validUntil,
            because: "The guarantee states its last day.",
            with: context
        )
        return Recorded(
            as: "reserve.recorded",
            state: ReserveState.held
        )
    }
}
