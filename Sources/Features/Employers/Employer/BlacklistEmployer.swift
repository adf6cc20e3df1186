import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Bars a restricted employer for good; whoever restricted it does not decide alone.
struct BlacklistEmployer: Action {
    typealias Subject = Employer
    static let permission = Permission.partnersApprove
    static let help = ["reason": "What was established, with the evidence."]

    let reason: LongText

    func perform(
        on id: ID<Employer>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try EmployerState.of(id, in: tx).after("blacklist")
        let maker = try tx.value(
            "SELECT restricted_by FROM employer WHERE id = \(id)",
            as: UUID.self
        )
        let approver = context.caller.human
        var report = RuleReport(step: "employer.blacklist", on: context.today)
        report.check(MakerIsNotApprover.self, .init(maker: maker, approver: approver))
        try report.require()
        try tx.update(
            id,
            ["state": next, "blacklisted_by": approver, "restricted_reason": reason]
        )
        try tx.drop(EmployerDuties.diligenceReview, of: id, with: context)
        return Recorded(
            as: "employer.blacklisted",
            state: next,
            facts: ["reason": .text(reason.text)],
            report: report
        )
    }
}
