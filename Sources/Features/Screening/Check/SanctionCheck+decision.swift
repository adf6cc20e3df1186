import Core
import Foundation
import Model
import Postgres
import TransparencyLog

extension SanctionCheck.Record {
    /// Four eyes: a decision follows the proposal of another person, and says the same.
    func decisionReport(
        _ verb: String,
        _ wanted: ReviewProposal,
        in tx: borrowing some Queryable & ~Copyable,
        with context: ActionContext
    ) throws -> RuleReport {
        guard proposal == wanted else {
            let stands = proposal.map { "the proposal is \($0.rawValue)" } ?? "nothing is proposed"
            throw CommonRefusal.unfit.refusal(
                "To \(verb), \(wanted.rawValue) must be proposed; \(stands). Another person reviews "
                    + "first: homeward sanction-check review."
            )
        }
        var report = try RuleReport(step: "sanction-check.\(verb)", on: context.today, in: tx)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: proposedBy, approver: context.caller.human)
        )
        try report.require()
        return report
    }
}

extension Hit {
    /// Whether the list binds the agency.
    var isBinding: Bool { publisher.isBinding }
}

extension [Hit] {
    /// The text that the `jsonb` column takes.
    func columnText() throws -> String {
        String(decoding: try JSONEncoder().encode(self), as: UTF8.self)
    }
}
