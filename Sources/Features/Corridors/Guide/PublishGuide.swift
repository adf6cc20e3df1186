import Core
import Foundation
import Model
import Postgres
import TransparencyLog

/// Publishes a guide, as a second person; the edition before it is superseded.
struct PublishGuide: BySecondPerson {
    typealias Subject = Guide
    static let permission = Permission.corridorsDecide
    static let verb = "publish"

    static func first(_ guide: Guide.Record) -> UUID? { guide.madeBy }

    func perform(
        on guide: Guide.Record,
        to next: GuideState,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let missing = try guide.missing
        guard missing.isEmpty else {
            let topics = missing.map(\.rawValue).joined(separator: ", ")
            throw CorridorRefusal.guideIncomplete.refusal("Missing: \(topics).")
        }
        // The edition in use makes room first: there is one a language.
        try tx.write(
            Guide.table,
            """
            UPDATE guide SET state = \(GuideState.superseded)
            WHERE corridor_id = \(guide.corridor) AND language = \(guide.language)
                AND state = 'published'
            """
        )
        try tx.update(
            guide,
            [.state(next), .publishedBy(context.caller.human), .publishedOn(context.today)]
        )
        return Recorded(
            as: "guide.published",
            state: next,
            facts: [
                "language": .text("\(guide.language)"), "edition": .integer(Int64(guide.edition)),
            ]
        )
    }
}
