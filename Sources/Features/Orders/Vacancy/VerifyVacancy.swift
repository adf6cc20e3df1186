import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Records how an item was found to be true; whoever brought it does not verify it.
struct VerifyVacancy: BySecondPerson {
    typealias Subject = Vacancy
    static let permission = Permission.ordersCheck
    static let verb = "verify"
    static let help = [
        "method": "How: by the embassy, by a visit to the employer, or in a register.",
        "evidence": "What shows it: the letter, the report, the extract, with date and number.",
        "score": "How sure that makes it, from 0 to 100.",
    ]

    let method: VerificationMethod
    let evidence: LongText
    let score: Int

    static func first(_ vacancy: Vacancy.Record) -> UUID? { vacancy.collectedBy }

    func perform(
        on vacancy: Vacancy.Record,
        to next: VacancyState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        guard (0...100).contains(score) else {
            throw CommonRefusal.unfit.refusal("A score goes from 0 to 100, not to \(score).")
        }
        try tx.update(
            vacancy,
            [
                .verifiedBy(context.caller.human), .verifiedOn(context.today),
                .verificationMethod(method), .verificationEvidence(evidence),
                .authenticityScore(score), .state(next),
            ]
        )
        return Recorded(as: "vacancy.verified", state: next)
    }
}
