import Core
import Model
import Postgres
import TransparencyLog

/// Changes a guide while it is a draft. Whoever amends it has made it, and does not publish it.
struct AmendGuide: ChangingAction {
    typealias Subject = Guide
    static let permission = Permission.corridorsManage
    static let help = [
        "title": "What it is called; as it was when not given.",
        "sections": "All its sections anew, each item with its source.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.sections]

    let title: ShortText?
    let sections: [Strict<GuideSection>]

    func perform(
        on guide: Guide.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try guide.state.after("amend")
        try tx.update(
            guide,
            [
                .title(title ?? guide.title), .sections(StoredJSON(sections)),
                .toConfirm(sections.isToConfirm), .madeBy(context.caller.human),
            ]
        )
        return Recorded(as: "guide.amended", state: next)
    }
}
