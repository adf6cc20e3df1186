import TransparencyLog

/// The former names and other spellings of an enterprise, a body or a human being: at most twenty.
///
/// Each is a name of its own wherever names are compared.
package struct OtherNames: FieldValue, ManyValues {
    /// As many as a record keeps.
    package static let limit = 20

    /// The names, in the order in which they were given.
    package let names: [NameText]

    /// The names as records keep them.
    package var lines: [ShortText] { names.map(\.line) }

    /// Reads a list of names, each as strictly as the first one.
    package init(from decoder: any Decoder) throws { names = try [NameText](from: decoder) }

    private init(_ names: [NameText]) { self.names = names }

    /// The names as a list.
    package func encode(to encoder: any Encoder) throws { try names.encode(to: encoder) }

    /// At most twenty names.
    package static var schema: JSON {
        ["type": "array", "items": NameText.schema, "maxItems": .integer(Int64(limit))]
    }
    /// None.
    package static let component: String? = nil
    /// One name.
    package static var sample: OtherNames { OtherNames([NameText.sample]) }
    /// A name.
    package static var element: any Decodable.Type { NameText.self }
    /// No name.
    package static var nothing: OtherNames { OtherNames([]) }
}
