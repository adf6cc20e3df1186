import Core
import Model
import Postgres
import TransparencyLog

/// Notes what a document officer found of a declaration; somebody else than whoever took it.
struct CheckExitDeclaration: ChangingAction {
    typealias Subject = ExitDeclaration
    static let permission = Permission.applicantsVerify
    static let help = [
        "finding": "clear, or barred.",
        "source": "What was looked at: a certificate, a register, with number and date.",
    ]

    let finding: ExitFinding
    let source: ShortText

    func perform(
        on declaration: ExitDeclaration.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try declaration.state.after("check", to: finding.state)
        let isBarred = declaration.sentence || declaration.courtOrder
        guard finding == .barred || !isBarred else {
            throw CommonRefusal.unfit.refusal(
                "The person has declared a sentence or a court's order: that is barred, until the "
                    + "person declares anew."
            )
        }
        var report = try RuleReport(step: "exit-declaration.check", on: context.today, in: tx)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: declaration.declaredTo, approver: context.caller.human)
        )
        try report.require()
        try tx.update(
            declaration,
            [
                .state(next), .checkedBy(context.caller.human), .checkedOn(context.today),
                .source(source),
            ]
        )
        return Recorded(as: "exit-declaration.checked", state: next, report: report)
    }
}

/// What a document officer found.
enum ExitFinding: String, Choice {
    case clear, barred

    var state: ExitDeclarationState { self == .clear ? .clear : .barred }
}
