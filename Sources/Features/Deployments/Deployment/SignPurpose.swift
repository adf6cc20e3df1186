import Core
import Model
import Postgres

/// Compliance signs that a trainee goes to be trained, and not to be worked (R-DEP-020).
struct SignPurpose: ChangingAction {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsClear
    static let help = [
        "purpose":
            "What is learnt, under whose plan, and what it is good for at home; it is sealed.",
        "genuine": "Whether the training is the true purpose; only a yes can be signed.",
    ]

    let purpose: LongText
    let genuine: Bool

    func perform(
        on leg: Deployment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try leg.state.after("sign-purpose")
        _ = try CaseFile.Record.heldForSending(leg.caseFile, in: tx)
        guard genuine else {
            throw CommonRefusal.unfit.refusal(
                "Whoever is not sent to be trained is not sent as a trainee: cancel the deployment."
            )
        }
        let sold = try Sale.made(in: leg.caseFile, by: context.caller.human, in: tx)
        guard sold.isEmpty else {
            throw CommonRefusal.samePerson.refusal(
                "You \(sold.map(\.words).joined(separator: ", ")): someone else signs the purpose."
            )
        }
        try tx.update(
            leg,
            [.purposeSignedOn(context.today), .purposeSignedBy(context.caller.human)]
        )
        return Recorded(as: "deployment.purpose-signed", state: next)
    }
}
