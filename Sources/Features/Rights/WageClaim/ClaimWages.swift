import Core
import Corridors
import Model
import Postgres
import TransparencyLog

/// Reckons what the worker is owed from the pay clause, the record of the work and what was paid.
struct ClaimWages: ChangingAction {
    typealias Subject = RightsCase
    static let permission = Permission.rightsHandle
    static let help = [
        "months": """
        Each month in question with each payment for it, an empty list for none, and what a record says \
        was worked; without a record the agreed week counts.
        """
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.months]

    let months: [PaidMonth]

    /// What the event says of the claim.
    private struct Facts: Encodable {
        let claim: Money
        let claimClause: String
        let claimBasis: WageReckoning
    }

    /// What the caller is told of the claim.
    struct Reply: Codable, Sendable {
        let claim: Money
        let claimClause: String
        let reckoning: WageReckoning
        /// The same line by line in Chinese, in English and in the worker's languages.
        let sheets: [WageSheet]
    }

    func perform(
        on row: RightsCase.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try row.state.after("claim")
        let reckoning = try WageReckoner(
            terms: PayTerm.all(of: row.caseFile, in: tx),
            spans: WorkSpan.all(of: row.caseFile, in: tx),
            premium: CorridorFigure.overtimePercentLeast(of: row.caseFile, in: tx),
            today: context.today
        ).reckon(months)
        let claim = reckoning.owed
        try tx.update(
            row,
            [
                .state(next), .claimMinor(claim.minorUnits), .claimCurrency(claim.currency),
                .claimClause(reckoning.clauses), .claimBasis(StoredJSON(reckoning)),
                // What was paid is part of the new computation; it must not count twice.
                .remedyMinor(nil), .remedyCurrency(nil), .remedyEvidence(nil), .remediedAt(nil),
                .handledBy(row.handlers(with: context.caller.human)),
            ]
        )
        let facts = Facts(
            claim: claim,
            claimClause: reckoning.clauses,
            claimBasis: reckoning
        )
        let reader = try tx.known(row.person)
        return Recorded(
            as: "rights-case.claimed",
            state: next,
            facts: try JSON(encoding: facts).object ?? [:],
            reply: Reply(
                claim: claim,
                claimClause: reckoning.clauses,
                reckoning: reckoning,
                sheets: WageSheet.all(of: reckoning, for: reader.languages)
            )
        )
    }
}
