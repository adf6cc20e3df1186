import Core
import Model
import Postgres
import TransparencyLog

/// Proves the ledger over a period: debits equal credits in each currency, and what is out of order is listed.
///
/// The proof is a record of its own, so that it can be exported and compared with a later one.
struct ProveFees: Action {
    typealias Subject = FeeProof
    static let permission = Permission.feesRead
    static let help = [
        "period": "The month, such as 2026-11; or from and until instead.",
        "from": "The first day, where it is no whole month.",
        "until": "The last day that counts.",
    ]

    let period: BookMonth?
    let from: CalendarDate?
    let until: CalendarDate?

    func perform(
        on id: ID<FeeProof>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let (first, last) = try days()
        let book = try LedgerSums.over(first, last, in: tx)
        let found = try FeeExceptions.over(first, last, as: context.today, in: tx)
        let outcome: ProofOutcome =
            !book.isBalanced ? .unbalanced : found.isEmpty ? .clean : .exceptions
        try tx.insert(
            id,
            [
                .fromDay(first), .untilDay(last), .entries(book.entries),
                .sums(StoredJSON(book.sums)), .exceptions(StoredJSON(found)),
                .digest(book.digest), .outcome(outcome),
            ]
        )
        let sums = try JSON(encoding: book.sums)
        return Recorded(
            as: "fee-proof.proved",
            state: outcome,
            facts: [
                "from": .text("\(first)"), "until": .text("\(last)"),
                "outcome": .text(outcome.rawValue), "sums": sums,
                "exceptions": .integer(Int64(found.count)),
            ],
            reply: [
                "from": .text("\(first)"), "until": .text("\(last)"),
                "entries": .integer(Int64(book.entries)), "sums": sums,
                "exceptions": try JSON(encoding: found),
            ]
        )
    }

    private func days() throws(Refusal) -> (CalendarDate, CalendarDate) {
        switch (period, from, until) {
        case (let month?, nil, nil): return (month.firstDay, month.lastDay)
        case (nil, let from?, let until?) where from <= until: return (from, until)
        default:
            throw CommonRefusal.unfit.refusal(
                "Name either the period, or the days from and until in their order."
            )
        }
    }
}
