import Core
import Model
import Postgres
import TransparencyLog

/// Publishes a guide, as a second person; the edition before it is superseded.
struct PublishGuide: Action {
    typealias Subject = Guide
    static let permission = Permission.corridorsDecide

    func perform(
        on id: ID<Guide>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let guide = try GuideRow.find(id, in: tx)
        let next = try guide.state.after("publish")
        var report = RuleReport(step: "guide.publish", on: context.today)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: guide.madeBy, approver: context.caller.human)
        )
        try report.require()
        guard guide.missing.isEmpty else {
            let topics = guide.missing.map(\.rawValue).joined(separator: ", ")
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
            id,
            [
                "state": next, "published_by": context.caller.human,
                "published_on": context.today,
            ]
        )
        return Recorded(
            as: "guide.published",
            state: next,
            facts: [
                "language": .text("\(guide.language)"), "edition": .integer(Int64(guide.edition)),
            ],
            report: report
        )
    }
}
