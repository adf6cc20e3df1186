import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Lets a rejection stand after an appeal; somebody else than whoever decided it looks.
struct UpholdRejection: BySecondPerson {
    typealias Subject = Rejection
    static let permission = Permission.applicantsDecide
    static let verb = "uphold"
    static let help = ["answer": "What the second look found; the person is told."]

    let answer: LongText

    static func first(_ row: Rejection.Record) -> UUID? { row.decidedBy }

    func perform(
        on row: Rejection.Record,
        to next: RejectionState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.answer(row, as: next, answer, with: context)
        return Recorded(as: "rejection.upheld", state: next)
    }
}

extension WriteTransaction {
    /// Keeps the answer to an appeal and whose it is, settles what was due, and has the person told.
    ///
    /// The letter with the reasons is owed on, unless the rejection falls.
    mutating func answer(
        _ row: Rejection.Record,
        as state: RejectionState,
        _ words: LongText,
        with context: ActionContext
    ) throws {
        let sealed = try context.sealed(
            words.text,
            of: row.person,
            for: SealedPlace.answer,
            in: &self
        )
        try update(
            row.id,
            [
                .state(state), .answerSealed(sealed), .answeredBy(context.caller.human),
                .answeredOn(context.today),
            ]
        )
        try settle(PersonDuty.answering, of: row.id, with: context)
        if state == .reversed { try drop(PersonDuty.explaining, of: row.id, with: context) }
        try open(
            PersonDuty.telling,
            of: row.place,
            from: .date(context.today),
            with: context
        )
    }
}
