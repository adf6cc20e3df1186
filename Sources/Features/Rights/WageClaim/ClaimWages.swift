import Core
import Model
import Postgres
import TransparencyLog

/// Computes what the worker is owed from the pay clause and what was paid.
struct ClaimWages: ChangingAction {
    typealias Subject = RightsCase
    static let permission = Permission.rightsHandle
    static let help = [
        "months": "Each month in question with what was paid for it; nothing paid is zero."
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.months]

    let months: [PaidMonth]

    /// What the caller is told of the claim, and the event says.
    struct Reply: Codable, Sendable {
        let claim: Money
        let claimClause: String
        let claimBasis: [ClaimedMonth]
    }

    func perform(
        on row: RightsCase.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("claim")
        let spans = try WorkSpan.all(of: row.caseFile, in: tx)
        for month in months.map(\.month) {
            let isWorked = spans.contains {
                $0.first.reaches(month, until: $0.last ?? context.today)
            }
            guard isWorked else {
                throw CommonRefusal.unfit.refusal(
                    "No deployment of the case reaches into \(month), as of \(context.today)."
                )
            }
        }
        let claim = try WageClaim(months, under: PayTerm.all(of: row.caseFile, in: tx))
        try tx.update(
            row,
            [
                .state(next), .claimMinor(claim.total.minorUnits),
                .claimCurrency(claim.total.currency), .claimClause(claim.clauses),
                .claimBasis(StoredJSON(claim.months)),
                // What was paid is part of the new computation; it must not count twice.
                .remedyMinor(nil), .remedyCurrency(nil), .remedyEvidence(nil), .remediedAt(nil),
                .handledBy(row.handlers(with: context.caller.human)),
            ]
        )
        let reply = Reply(
            claim: claim.total,
            claimClause: claim.clauses,
            claimBasis: claim.months
        )
        return Recorded(
            as: "rights-case.claimed",
            state: next,
            facts: try JSON(encoding: reply).object ?? [:],
            reply: reply
        )
    }
}
