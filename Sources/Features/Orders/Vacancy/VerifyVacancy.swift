import Core
import Model
import Postgres
import TransparencyLog

/// Records how an item was found to be true; whoever brought it does not verify it.
struct VerifyVacancy: ChangingAction {
    typealias Subject = Vacancy
    static let permission = Permission.ordersCheck
    static let help = [
        "method": "How: by the embassy, by a visit to the employer, or in a register.",
        "evidence": "What shows it: the letter, the report, the extract, with date and number.",
        "score": "How sure that makes it, from 0 to 100.",
    ]

    let method: VerificationMethod
    let evidence: LongText
    let score: Int

    func perform(
        on vacancy: Vacancy.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try vacancy.state.after("verify")
        guard (0...100).contains(score) else {
            throw CommonRefusal.unfit.refusal("A score goes from 0 to 100, not to \(score).")
        }
        var report = RuleReport(step: "vacancy.verify", on: context.today)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: vacancy.collectedBy, approver: context.caller.human)
        )
        try report.require()
        try tx.update(
            vacancy,
            [
                .verifiedBy(context.caller.human), .verifiedOn(context.today),
                .verificationMethod(method), .verificationEvidence(evidence),
                .authenticityScore(score), .state(next),
            ]
        )
        return Recorded(
            as: "vacancy.verified",
            state: next,
            facts: [
                "method": .text(method.rawValue), "evidence": .text(evidence.text),
                "score": .integer(Int64(score)),
            ],
            report: report
        )
    }
}
