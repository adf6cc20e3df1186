import Core
import Directory
import Model
import Postgres
import TransparencyLog

/// Says which bank of the directory holds or guarantees a part of the reserve, so that the bank is
/// compared with the sanctions lists (R-SAN-002); the newest word counts.
struct NameReserveBank: ChangingAction {
    typealias Subject = Reserve
    static let permission = Permission.reserveManage
    static let help = ["bank_id": "The bank, a listed body of that kind."]

    let bankId: ID<Body>

    func perform(
        on reserve: Reserve.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try reserve.state.after("name-bank")
        try bankId.requireBank(in: tx)
        try tx.update(reserve, [.bankId(bankId)])
        return Recorded(as: "reserve.bank-named", state: next)
    }
}
