import Core
import TransparencyLog

/// Where one value of a corridor's terms is written, and whether an officer must still confirm it.
struct TermSource: StrictValue, Hashable {
    enum CodingKeys: String, CodingKey, CaseIterable {
        case term, source, toConfirm
    }

    let term: Term
    let source: ShortText
    let toConfirm: Bool

    static let schema: JSON = [
        "type": "object",
        "properties": [
            "term": Term.schema, "source": ShortText.schema, "to_confirm": ["type": "boolean"],
        ],
        "required": ["term", "source", "to_confirm"], "additionalProperties": false,
    ]
    static let sample = TermSource(term: .channel, source: "Agency policy", toConfirm: true)
}
