import Core
import Model
import Postgres
import TransparencyLog

/// Compares the next subjects of the backlog with the current lists; repeat it until nobody waits.
struct RescreenList: ChangingAction {
    typealias Subject = SanctionsList
    static let permission = Permission.screeningLoad
    static let help = ["batch": "How many subjects at once; 250 when not given."]
    static let ranges = ["batch": 1...500]

    let batch: Int?

    /// What the caller is told of this part of the backlog, and the event says.
    struct Reply: Codable, Sendable {
        let screened: Int
        let stopped: Int
        let waiting: Int
    }

    func perform(
        on list: SanctionsList.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try list.state.after("rescreen")
        let batch = batch ?? 250
        let lists = try CurrentLists.required(in: tx, with: context)
        let waiting = try ScreeningQueue.next(batch, in: tx)
        let subjects = try Subjects.all(waiting, in: tx)
        let outcomes = try Screener.screen(subjects, with: lists, in: &tx, with: context)
        try ScreeningQueue.settle(waiting.values.flatMap(\.self), in: &tx, with: context)
        let rest = try ScreeningQueue.waiting(in: tx)
        if rest == 0 { try finish(in: &tx, with: context) }
        let stopped = outcomes.count { $0.standing.state.isOpen }
        try tx.update(
            list,
            [.screened(list.screened + outcomes.count), .stopped(list.stopped + stopped)]
        )
        let reply = Reply(screened: outcomes.count, stopped: stopped, waiting: rest)
        return Recorded(
            as: "sanctions-list.rescreened",
            state: next,
            facts: try JSON(encoding: reply).object ?? [:],
            reply: reply
        )
    }

    /// Nobody waits any more: every edition's duty of R-SAN-005 is done.
    private func finish(in tx: inout WriteTransaction, with context: ActionContext) throws {
        let lists = try tx.records(
            of: SanctionsList.self,
            "state IN ('current', 'superseded') AND rescreened_at IS NULL"
        )
        for list in lists {
            try tx.update(list, [.rescreenedAt(context.now)])
            try tx.settle(Duty.rescreening, of: list.id, with: context)
        }
    }
}
