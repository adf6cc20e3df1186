import Core
import Foundation
import Model
import Postgres

/// A second person finds that what is there is not what the resolutions forbid, or that it is gone.
struct ClearDprkReview: BySecondPerson {
    typealias Subject = DprkReview
    static let permission = Permission.screeningReview
    static let verb = "clear"
    static let help = [
        "reason": "What was examined, and why it is lawful, or how it is known to be gone."
    ]

    let reason: ShortText

    static func first(_ review: DprkReview.Record) -> UUID? { review.madeBy }

    func perform(
        on review: DprkReview.Record,
        to next: DprkReviewState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.decide(review, as: next, because: reason, with: context)
    }
}

/// A second person finds that the resolutions forbid it.
struct ConfirmDprkReview: BySecondPerson {
    typealias Subject = DprkReview
    static let permission = Permission.screeningReview
    static let verb = "confirm"
    static let help = ["reason": "What was found."]

    let reason: ShortText

    static func first(_ review: DprkReview.Record) -> UUID? { review.madeBy }

    func perform(
        on review: DprkReview.Record,
        to next: DprkReviewState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.decide(review, as: next, because: reason, with: context)
    }
}

extension WriteTransaction {
    /// What both decisions share.
    fileprivate mutating func decide(
        _ review: DprkReview.Record,
        as next: DprkReviewState,
        because reason: ShortText,
        with context: ActionContext
    ) throws -> Recorded {
        if !review.hasPartner, !review.hasCrew { try replace(by: review, next) }
        try update(
            review,
            [
                .state(next), .reason(reason), .decidedBy(context.caller.human),
                .clearedAt(next == .cleared ? context.now : nil),
            ]
        )
        return Recorded(as: "dprk-review.\(next.rawValue)", state: next)
    }

    /// Agreed by two, that nothing is there takes the place of what was found before.
    private mutating func replace(
        by review: DprkReview.Record,
        _ next: DprkReviewState
    ) throws {
        guard next == .cleared else {
            throw CommonRefusal.unfit.refusal(
                "The review says that nothing is there: what is there is recorded anew, with "
                    + "homeward dprk-review record, and takes its place."
            )
        }
        try write(
            "dprk_review",
            """
            UPDATE dprk_review SET state = 'superseded'
            WHERE employer_id = \(review.employer) AND id <> \(review.id) AND state <> 'superseded'
            """
        )
    }
}
