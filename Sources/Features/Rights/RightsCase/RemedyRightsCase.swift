import Core
import Model
import Postgres
import TransparencyLog

/// Records what was paid or put right. Money promised is not money shown: it says what is still owed.
struct RemedyRightsCase: ChangingAction {
    typealias Subject = RightsCase
    static let permission = Permission.rightsHandle
    static let help = [
        "amount": "What was paid this time; left out where the remedy is not money.",
        "remedy_evidence": "What shows it: the slip, the receipt, the letter.",
    ]

    let amount: Money?
    let remedyEvidence: ShortText

    /// What the caller is told of a claim for money; nothing where there is none.
    struct Reply: Codable, Sendable {
        /// How much of the claim is met, in words.
        let found: String?
        let stillOwed: Money?
    }

    func perform(
        on row: RightsCase.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("remedy")
        let sum = try total(for: row)
        let owed = row.claim.map {
            Money(
                minorUnits: max(0, $0.minorUnits - (sum?.minorUnits ?? 0)),
                currency: $0.currency
            )
        }
        try tx.update(
            row,
            [
                .state(next), .remedyMinor(sum?.minorUnits), .remedyCurrency(sum?.currency),
                .remedyEvidence(remedyEvidence), .remediedAt(context.now),
                .handledBy(row.handlers(with: context.caller.human)),
            ]
        )
        var facts: [String: JSON] = [:]
        var found: String?
        if let claim = row.claim, let sum, let owed {
            found = "\(sum) of \(claim) is shown to be paid; \(owed) is still owed."
            facts["found"] = found.map(JSON.text)
        }
        return Recorded(
            as: "rights-case.remedied",
            state: next,
            facts: facts,
            reply: Reply(found: found, stillOwed: owed)
        )
    }

    /// All that was paid so far, with this payment; a claim may be settled in parts.
    private func total(for row: RightsCase.Record) throws -> Money? {
        guard let amount else {
            guard row.claim == nil else {
                throw CommonRefusal.unfit.refusal("A claim for money is met with money: no amount.")
            }
            return row.remedy
        }
        guard !amount.isNegative else {
            throw CommonRefusal.unfit.refusal("A remedy of \(amount) is less than nothing.")
        }
        let currency = (row.claim ?? row.remedy)?.currency ?? amount.currency
        let nothing = Money(minorUnits: 0, currency: currency)
        return try Money.sum([row.remedy ?? nothing, amount], in: currency)
    }
}
