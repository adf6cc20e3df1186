import Core
import Model
import Postgres
import TransparencyLog

/// Drafts the next edition of a corridor's guide in one language.
struct DraftGuide: Action {
    typealias Subject = Guide
    static let permission = Permission.corridorsManage
    static let help = [
        "corridor_id": "The corridor whose workers it is for.",
        "language": "The language that it is written in.",
        "title": "What it is called.",
        "sections": "Its sections, each item with its source: @file for a file.",
    ]
    static let unsaid: [any CodingKey] = [CodingKeys.sections]

    let corridorId: ID<Corridor>
    let language: Language
    let title: ShortText
    let sections: [Strict<GuideSection>]

    func perform(
        on id: ID<Guide>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let corridor = try tx.known(corridorId)
        guard corridor.state != .ended else {
            throw CommonRefusal.wrongState.refusal("\(corridor.words) has ended.")
        }
        let edition = try tx.count(
            """
            SELECT coalesce(max(edition), 0) + 1 FROM guide
            WHERE corridor_id = \(corridorId) AND language = \(language)
            """
        )
        try tx.insert(
            id,
            [
                .corridor(corridorId), .language(language), .edition(edition), .title(title),
                .sections(StoredJSON(sections)), .toConfirm(sections.isToConfirm),
                .madeBy(context.caller.human), .state(.draft),
            ]
        )
        return Recorded(
            as: "guide.drafted",
            state: GuideState.draft,
            facts: ["edition": .integer(Int64(edition))]
        )
    }
}
