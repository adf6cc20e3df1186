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
        "verification_method": "How: by the embassy, by a visit to the employer, or in a register.",
        "verification_evidence":
            "What shows it: the letter, the report, the extract, with date and number.",
        "authenticity_score": "How sure that makes it, out of 100.",
    ]
    static let ranges = ["authenticity_score": 0...100]

    let verificationMethod: VerificationMethod
    let verificationEvidence: LongText
    let authenticityScore: Int

    static func first(_ vacancy: Vacancy.Record) -> UUID? { vacancy.collectedBy }

    func perform(
        on vacancy: Vacancy.Record,
        to next: VacancyState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.update(
            vacancy,
            [
                .verifiedBy(context.caller.human), .verifiedOn(context.today),
                .verificationMethod(verificationMethod),
                .verificationEvidence(verificationEvidence),
                .authenticityScore(authenticityScore), .state(next),
            ]
        )
        return Recorded(as: "vacancy.verified", state: next)
    }
}
