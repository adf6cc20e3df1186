import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Notes what a document officer found of a declaration; somebody else than whoever took it.
struct CheckExitDeclaration: Action {
    typealias Subject = ExitDeclaration
    static let permission = Permission.applicantsVerify
    static let help = [
        "finding": "clear, or barred.",
        "source": "What was looked at: a certificate, a register, with number and date.",
    ]

    let finding: ExitFinding
    let source: ShortText

    func perform(
        on id: ID<ExitDeclaration>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let row: Declared = try tx.known(
            id,
            """
            SELECT person_id, declared_to, sentence OR court_order AS is_barred, state
            FROM exit_declaration WHERE id = \(id)
            """
        )
        let next = try row.state.after("check", to: finding.state)
        guard finding == .barred || !row.isBarred else {
            throw CommonRefusal.unfit.refusal(
                "The person has declared a sentence or a court's order: that is barred, until the "
                    + "person declares anew."
            )
        }
        var report = RuleReport(step: "exit-declaration.check", on: context.today)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: row.declaredTo, approver: context.caller.human)
        )
        try report.require()
        try tx.update(
            id,
            [
                .state(next), .checkedBy(context.caller.human), .checkedOn(context.today),
                .source(source),
            ]
        )
        return Recorded(
            as: "exit-declaration.checked",
            about: row.person,
            state: next,
            report: report
        )
    }
}

/// A declaration as its check reads it.
private struct Declared: RowDecodable {
    let person: ID<Person>
    let declaredTo: UUID
    let isBarred: Bool
    let state: ExitDeclarationState

    init(row: borrowing Row) throws(RowError) {
        person = try row["person_id"]
        declaredTo = try row["declared_to"]
        isBarred = try row["is_barred"]
        state = try row["state"]
    }
}

/// What a document officer found.
enum ExitFinding: String, Choice {
    case clear, barred

    var state: ExitDeclarationState { self == .clear ? .clear : .barred }
}
