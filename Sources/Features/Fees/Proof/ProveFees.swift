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
        "period": "The month, such as 2026-11; or from_day and until_day instead.",
        "from_day": "The first day, where it is no whole month.",
        "until_day": "The last day that counts.",
    ]

    let period: BookMonth?
    let fromDay: CalendarDate?
    let untilDay: CalendarDate?

    /// What the caller is told of the proof.
    struct Reply: Codable, Sendable {
        let fromDay: CalendarDate
        let untilDay: CalendarDate
        let entries: Int
        let sums: [CurrencySum]
        let exceptions: [FeeException]
    }

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
        return Recorded(
            as: "fee-proof.proved",
            state: outcome,
            facts: [
                "from_day": .text("\(first)"), "until_day": .text("\(last)"),
                "outcome": .text(outcome.rawValue), "sums": try JSON(encoding: book.sums),
                "exceptions": .integer(Int64(found.count)),
            ],
            reply: Reply(
                fromDay: first,
                untilDay: last,
                entries: book.entries,
                sums: book.sums,
                exceptions: found
            )
        )
    }

    private func days() throws(Refusal) -> (CalendarDate, CalendarDate) {
        switch (period, fromDay, untilDay) {
        case (let month?, nil, nil): return (month.firstDay, month.lastDay)
        case (nil, let first?, let last?) where first <= last: return (first, last)
        default:
            throw CommonRefusal.unfit.refusal(
                "Name either the period, or from_day and until_day in their order."
            )
        }
    }
}
