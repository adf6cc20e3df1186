import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Lets a rejection fall after an appeal; the person stands again where the person stood before.
struct ReverseRejection: BySecondPerson {
    typealias Subject = Rejection
    static let permission = Permission.applicantsDecide
    static let verb = "reverse"
    static let help = ["answer": "What the second look found; the person is told."]

    let answer: LongText

    static func first(_ row: Rejection.Record) -> UUID? { row.decidedBy }

    func perform(
        on row: Rejection.Record,
        to next: RejectionState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let person = try tx.held(row.person)
        // Pool and reservation have ended: whoever was in one of them is eligible again.
        let before = try row.fromState.outsidePool() ?? row.fromState
        let standing = try person.state.after("reopen", to: before)
        try tx.answer(row, as: next, answer, with: context)
        try tx.update(person, [.state(standing)])
        try tx.stopRetention(of: row.person, with: context)
        return Recorded(
            as: "rejection.reversed",
            state: next,
            facts: ["person_state": .text(standing.rawValue)]
        )
    }
}
