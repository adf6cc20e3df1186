import Core
import Model
import Postgres
import TransparencyLog

/// Changes a guide while it is a draft. Whoever amends it has made it, and does not publish it.
struct AmendGuide: Action {
    typealias Subject = Guide
    static let permission = Permission.corridorsManage
    static let help = [
        "title": "What it is called; as it was when not given.",
        "sections": "All its sections anew, each item with its source.",
    ]

    let title: ShortText?
    let sections: [Strict<GuideSection>]

    func perform(
        on id: ID<Guide>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try GuideRow.find(id, in: tx).state.after("amend")
        let known = try tx.value("SELECT title FROM guide WHERE id = \(id)", as: ShortText.self)
        try tx.update(
            id,
            [
                "title": title ?? known, "sections": StoredJSON(sections),
                "to_confirm": sections.isToConfirm, "made_by": context.caller.human,
            ]
        )
        return Recorded(as: "guide.amended", state: next)
    }
}
