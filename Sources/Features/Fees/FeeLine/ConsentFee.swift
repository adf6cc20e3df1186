import Core
import Model
import Postgres
import TransparencyLog

/// Records that the worker agreed to the line, by the very version of the statement that was shown last.
struct ConsentFee: ChangingAction {
    typealias Subject = FeeLine
    static let permission = Permission.feesRecord
    static let help = [
        "statement_version": "The version of the statement that the worker signed.",
        "consent_witness": "Who saw the worker sign.",
    ]

    let statementVersion: Int
    let consentWitness: ShortText?

    func perform(
        on line: FeeLine.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try line.state.after("consent")
        guard line.statementVersion == statementVersion else {
            let shown = line.statementVersion.map { "version \($0)" } ?? "none"
            throw FeeRefusal.notTheStatement.refusal(
                "The worker was shown \(shown) last, not version \(statementVersion)."
            )
        }
        let report = try FeeStep.consent.require(
            on: line,
            in: tx,
            by: context.caller.human,
            as: context.today
        )
        try tx.update(
            line,
            [.consentedOn(context.today), .consentWitness(consentWitness), .state(next)]
        )
        return Recorded(
            as: "fee.consented",
            state: next,
            facts: ["consented_on": .text("\(context.today)")],
            report: report
        )
    }
}
