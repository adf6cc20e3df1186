import Core
import Model
import Postgres
import TransparencyLog

/// Tells the worker of the line, in a language that the worker understands, by a new itemised statement.
///
/// Whoever proposed the line does not also put it to the worker.
struct DiscloseFee: Action {
    typealias Subject = FeeLine
    static let permission = Permission.feesRecord
    static let help = [
        "language": "The language in which the worker was told; one of the worker's."
    ]

    let language: Language

    func perform(
        on id: ID<FeeLine>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let line = try FeeRow.find(id, in: tx)
        let next = try line.state.after("disclose")
        guard language.isUnderstood(by: line.languages) else {
            let known = line.languages.map(\.description).joined(separator: ", ")
            throw CommonRefusal.unfit.refusal(
                "The worker understands \(known), not \(language): that discloses nothing."
            )
        }
        let report = try FeeStep.disclose.require(
            on: line,
            id,
            in: tx,
            by: context.caller.human,
            as: context.today
        )
        let home = try HomeAmount(of: line, in: tx, on: context.today)
        let statement = try tx.showStatement(adding: id, of: line, in: language, with: context)
        try tx.update(
            id,
            [
                .disclosedOn(context.today), .disclosedLanguage(language), .statement(statement.id),
                .statementVersion(statement.number), .rate(home.rate), .homeMinor(home.minorUnits),
                .state(next),
            ]
        )
        var facts: [String: JSON] = [
            "language": .text("\(language)"), "on": .text("\(context.today)"),
            "statement_version": .integer(Int64(statement.number)),
        ]
        facts["home_minor"] = home.minorUnits.map(JSON.integer)
        return Recorded(
            as: "fee.disclosed",
            about: line.person,
            in: line.caseFile,
            state: next,
            facts: .object(facts),
            report: report,
            reply: [
                "statement": .text("\(statement.id)"),
                "statement_version": .integer(Int64(statement.number)),
            ]
        )
    }
}
