import Core

/// The fields of a body with their types: dozens of operations take a reason and nothing else, and share one schema.
struct BodyShape: Hashable {
    private let fields: [Field]

    /// One field; what it means is each operation's own.
    private struct Field: Hashable {
        let name: String
        let type: String
        let isRequired: Bool
        let range: ClosedRange<Int64>?
    }

    init(_ endpoint: Endpoint) {
        fields = endpoint.fields.map { field in
            Field(
                name: field.name,
                type: field.type.map { String(reflecting: $0) } ?? "\(field.schema)",
                isRequired: field.isRequired,
                range: field.range
            )
        }
    }

    /// The shapes that more than one operation takes, each with the name of its schema: `ReasonBody`.
    static func shared(of endpoints: [Endpoint]) -> [BodyShape: String] {
        let bodies = endpoints.filter { $0.isWrite && !$0.fields.isEmpty }.map(BodyShape.init)
        let shared = Dictionary(grouping: bodies, by: \.self).filter { $0.value.count > 1 }.keys
        let named = Dictionary(grouping: shared, by: \.name)
        return Dictionary(
            uniqueKeysWithValues: shared.map { shape in
                // A reason in one line and one in sentences are two schemas.
                let isShort = named[shape.name, default: []].count > 1 && shape.holdsShortText
                return (shape, isShort ? "Short\(shape.name)" : shape.name)
            }
        )
    }

    private var name: String {
        let titles = fields.map { $0.name.replacing("_", with: "-").titled }
        return titles.joined(separator: "And") + "Body"
    }

    private var holdsShortText: Bool {
        fields.contains { $0.type == String(reflecting: ShortText.self) }
    }
}
