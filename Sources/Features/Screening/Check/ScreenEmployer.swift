import Core
import Employers
import Foundation
import Model
import Postgres
import TransparencyLog

/// Compares an employer and its owners with the current lists.
struct ScreenEmployer: Action {
    typealias Subject = Employer
    typealias Reply = ComparedSubjects
    static let permission = Permission.screeningReview

    func perform(
        on id: ID<Employer>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let lists = try CurrentLists.required(in: tx, with: context)
        let subjects =
            try Subjects.employers([id.uuid], in: tx) + Subjects.owners([id.uuid], in: tx)
        let outcomes = try Screener.screen(subjects, with: lists, in: &tx, with: context)
        try ScreeningQueue.settle(subjects.map(\.screened.id), in: &tx, with: context)
        try tx.update(id, [])
        let isHeld = outcomes.contains { $0.standing.bindingOpen > 0 }
        return Recorded(
            as: isHeld ? "employer.held" : "employer.screened",
            facts: ["check_ids": .array(outcomes.map { .text("\($0.check)") })],
            reply: Reply(checks: outcomes.map(ComparedSubject.init))
        )
    }
}
