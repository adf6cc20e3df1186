import Core
import Model
import Postgres

/// The confirmation interview before departure, held by someone outside sales (R-DEP-018).
///
/// A "no" is recorded like a "yes": the gate then stays shut until it is put right.
struct InterviewWorker: ChangingAction {
    typealias Subject = Deployment
    static let permission = Permission.deploymentsInterview
    static let help = [
        "interview_language": "The language of the interview; the worker must understand it.",
        "interview_no_other_fees":
            "Whether the worker says that nothing was paid beyond the ledger.",
        "interview_holds_papers": "Whether the worker holds the own passport and papers.",
        "interview_understands": "Whether the worker understands the contracts.",
        "interview_no_deposit":
            "Whether the worker says that nobody holds a deposit or property of the worker, the spouse, "
            + "kin or close persons.",
        "interview_no_penalty":
            "Whether the worker says that neither the worker nor spouse, kin or close persons are bound by "
            + "a contract that sets a penalty.",
    ]

    let interviewLanguage: Language
    let interviewNoOtherFees: Bool
    let interviewHoldsPapers: Bool
    let interviewUnderstands: Bool
    let interviewNoDeposit: Bool
    let interviewNoPenalty: Bool

    func perform(
        on leg: Deployment.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try leg.state.after("interview")
        _ = try CaseFile.Record.heldForSending(leg.caseFile, in: tx)
        let sold = try Sale.made(in: leg.caseFile, by: context.caller.human, in: tx)
        guard sold.isEmpty else {
            throw CommonRefusal.samePerson.refusal(
                "You \(sold.map(\.words).joined(separator: ", ")): the interview is held by "
                    + "someone who had no part in placing the worker."
            )
        }
        try tx.update(
            leg,
            [
                .interviewedOn(context.today), .interviewedBy(context.caller.human),
                .interviewLanguage(interviewLanguage),
                .interviewNoOtherFees(interviewNoOtherFees),
                .interviewHoldsPapers(interviewHoldsPapers),
                .interviewUnderstands(interviewUnderstands),
                .interviewNoDeposit(interviewNoDeposit), .interviewNoPenalty(interviewNoPenalty),
            ]
        )
        return Recorded(as: "deployment.interviewed", state: next)
    }
}
