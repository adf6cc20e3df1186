import Casework
import Ledger
import Postgres

/// Reverses a line: it stays readable, and counts for nothing.
struct ReverseFee: Action {
    typealias Subject = FeeLine
    static let permission = Permission.feesRecord
    static let help = ["reason": "Why it is not charged."]

    let reason: Prose

    func perform(
        on id: ID<FeeLine>,
        in tx: inout WriteTransaction,
        at present: Present
    ) throws -> Recorded {
        let line = try FeeRow.find(id, in: tx)
        let next = try line.state.after("reverse")
        try tx.update(id, ["state": next])
        return Recorded(
            as: "fee.reversed",
            about: line.person,
            in: line.caseFile,
            state: next,
            facts: ["reason": .text(reason.text)]
        )
    }
}
