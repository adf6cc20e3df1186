import Core
import Directory
import Model
import Postgres
import TransparencyLog

/// Compares a body of the directory with the current lists.
struct ScreenBody: Action {
    typealias Subject = Body
    typealias Reply = ComparedSubjects
    static let permission = Permission.screeningReview

    func perform(
        on id: ID<Body>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let lists = try CurrentLists.required(in: tx, with: context)
        let subjects = try Subjects.bodies([id.uuid], in: tx)
        let outcomes = try Screener.screen(subjects, with: lists, in: &tx, with: context)
        try ScreeningQueue.settle([id.uuid], in: &tx, with: context)
        try tx.update(id, [])
        let isHeld = outcomes.contains { $0.standing.bindingOpen > 0 }
        return Recorded(
            as: isHeld ? "body.held" : "body.screened",
            facts: ["check_ids": .array(outcomes.map { .text("\($0.check)") })],
            reply: Reply(checks: outcomes.map(ComparedSubject.init))
        )
    }
}
