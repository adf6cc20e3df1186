import Core
import Model
import Postgres
import TransparencyLog

/// Tells the worker of the line, in a language that the worker understands, by a new itemised statement.
///
/// Whoever proposed the line does not also put it to the worker.
struct DiscloseFee: ChangingAction {
    typealias Subject = FeeLine
    static let permission = Permission.feesRecord
    static let help = [
        "disclosed_language": "The language in which the worker was told; one of the worker's."
    ]

    let disclosedLanguage: Language

    /// What the caller is told of the statement that the worker was shown.
    struct Reply: Codable, Sendable {
        let statementId: ID<FeeStatement>
        let statementVersion: Int
    }

    func perform(
        on line: FeeLine.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try line.state.after("disclose")
        let languages = try line.languages(in: tx)
        guard disclosedLanguage.isUnderstood(by: languages) else {
            let known = languages.map(\.description).joined(separator: ", ")
            throw CommonRefusal.unfit.refusal(
                "The worker understands \(known), not \(disclosedLanguage): that discloses nothing."
            )
        }
        let report = try FeeStep.disclose.require(
            on: line,
            in: tx,
            by: context.caller.human,
            as: context.today
        )
        let home = try HomeAmount(of: line, in: tx, on: context.today)
        let statement = try tx.showStatement(
            adding: line,
            in: disclosedLanguage,
            with: context
        )
        try tx.update(
            line,
            [
                .disclosedOn(context.today), .disclosedLanguage(disclosedLanguage),
                .statement(statement.id), .statementVersion(statement.number), .rate(home.rate),
                .homeMinor(home.amount?.minorUnits), .state(next),
            ]
        )
        var facts: [String: JSON] = [
            "disclosed_on": .text("\(context.today)"),
            "statement_version": .integer(Int64(statement.number)),
        ]
        facts["home"] = try home.amount.map { try JSON(encoding: $0) }
        return Recorded(
            as: "fee.disclosed",
            state: next,
            facts: facts,
            report: report,
            reply: Reply(statementId: statement.id, statementVersion: statement.number)
        )
    }
}
