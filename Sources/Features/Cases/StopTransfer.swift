import Core
import Model
import Postgres
import TransparencyLog

/// Notes that the recipient was told to stop using what it has, and how that is known.
struct StopTransfer: Action {
    typealias Subject = Transfer
    static let permission = Permission.applicantsDisclose
    static let help = ["reason": "Why, and how the recipient was told."]

    let reason: LongText

    func perform(
        on id: ID<Transfer>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let row: Sent = try tx.known(
            id,
            "SELECT person_id, case_file_id, state FROM transfer WHERE id = \(id)"
        )
        let next = try row.state.after("stop")
        try tx.update(id, [.state(next), .stoppedOn(context.today)])
        try tx.settle(CaseDuty.stopping, of: id, with: context)
        return Recorded(as: "transfer.stopped", about: row.person, in: row.caseFile, state: next)
    }
}

/// A transfer as its end reads it.
private struct Sent: RowDecodable {
    let person: ID<Person>
    let caseFile: ID<CaseFile>
    let state: TransferState

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        caseFile = try row["case_file_id"]
        state = try row["state"]
    }
}
