import Core
import Model
import Postgres
import TransparencyLog

/// Takes one part of an edition's files; it is kept as it came.
struct AddPart: ChangingAction {
    typealias Subject = SanctionsList
    static let permission = Permission.screeningLoad
    static let help = [
        "file": "Which file the part belongs to: list, aliases or comments; list when not given.",
        "place": "The part's place in its file, counted from 1.",
        "content": "The bytes of the part in base64.",
    ]
    static let ranges = ["place": 1...999]
    static let unsaid: [any CodingKey] = [CodingKeys.content]

    let file: ListFile?
    let place: Int
    let content: FilePart

    func perform(
        on list: SanctionsList.Record,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let next = try list.state.after("add-part")
        let file = file ?? .list
        guard file == .list || list.format == .ofacCSV else {
            throw CommonRefusal.unfit.refusal("\(list.format.rawValue) is one file: the list.")
        }
        let total = list.bytes + Int64(content.bytes.count)
        guard total <= FilePart.editionLimit else {
            throw CommonRefusal.unfit.refusal(
                "An edition has at most \(FilePart.editionLimit) bytes; \(list.bytes) are here."
            )
        }
        try tx.execute(
            """
            INSERT INTO sanctions_part (list_id, file, place, bytes)
            VALUES (\(list.id), \(file), \(place), decode(\(content.base64), 'base64'))
            """
        )
        try tx.update(list, [.bytes(total)])
        return Recorded(
            as: "sanctions-list.part-added",
            state: next,
            facts: ["sha256": .text(FileDigest(of: content.bytes).description)]
        )
    }
}
