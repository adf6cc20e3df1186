import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Lets a schedule count, as a second person who found it where it says that it can be read. The one before it
/// ends on its first day.
struct PublishSchedule: BySecondPerson {
    typealias Subject = FeeSchedule
    static let permission = Permission.feesApprove
    static let verb = "publish"

    static func first(_ schedule: FeeSchedule.Record) -> UUID? { schedule.madeBy }

    func perform(
        on schedule: FeeSchedule.Record,
        to next: ScheduleState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let standing = try tx.records(
            of: FeeSchedule.self,
            """
            state = 'published' AND destination IS NOT DISTINCT FROM \(schedule.destination)::text
                AND programme IS NOT DISTINCT FROM \(schedule.programme)::text
            ORDER BY valid_from FOR UPDATE
            """
        )
        for earlier in standing {
            guard earlier.validFrom < schedule.validFrom else {
                throw CommonRefusal.overlapping.refusal(
                    "Edition \(earlier.edition) holds from \(earlier.validFrom) on: begin after it, "
                        + "or withdraw that one first: `homeward fee-schedule withdraw \(earlier.id)`."
                )
            }
            try tx.update(
                earlier,
                [
                    .validUntil(schedule.validFrom),
                    .state(earlier.state.after("supersede")),
                ]
            )
        }
        try tx.update(
            schedule,
            [.publishedBy(context.caller.human), .publishedOn(context.today), .state(next)]
        )
        return Recorded(
            as: "fee-schedule.published",
            state: next,
            facts: [
                "edition": .text(schedule.edition.text),
                "valid_from": .text("\(schedule.validFrom)"),
            ]
        )
    }
}
