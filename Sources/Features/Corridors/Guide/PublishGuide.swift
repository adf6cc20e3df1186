import Core
import Model
import Postgres
import TransparencyLog

/// Publishes a guide, as a second person; the edition before it is superseded.
struct PublishGuide: ChangingAction {
    typealias Subject = Guide
    static let permission = Permission.corridorsDecide

    func perform(
        on guide: Guide.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try guide.state.after("publish")
        var report = RuleReport(step: "guide.publish", on: context.today)
        report.check(
            MakerIsNotApprover.self,
            .init(maker: guide.madeBy, approver: context.caller.human)
        )
        try report.require()
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
            ],
            report: report
        )
    }
}
