import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Bars a restricted employer for good; whoever restricted it does not decide alone.
struct BlacklistEmployer: ChangingAction {
    typealias Subject = Employer
    static let permission = Permission.partnersApprove
    static let help = ["reason": "What was established, with the evidence."]

    let reason: LongText

    func perform(
        on employer: Employer.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try employer.state.after("blacklist")
        let maker = try tx.value(
            "SELECT restricted_by FROM employer WHERE id = \(employer.id)",
            as: UUID.self
        )
        let approver = context.caller.human
        var report = RuleReport(step: "employer.blacklist", on: context.today)
        report.check(MakerIsNotApprover.self, .init(maker: maker, approver: approver))
        try report.require()
        try tx.update(
            employer,
            [.state(next), .blacklistedBy(approver), .restrictedReason(reason)]
        )
        try tx.drop(EmployerDuties.diligenceReview, of: employer.id, with: context)
        return Recorded(
            as: "employer.blacklisted",
            state: next,
            facts: ["reason": .text(reason.text)],
            report: report
        )
    }
}
