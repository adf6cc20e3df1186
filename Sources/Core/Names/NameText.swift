import TransparencyLog

/// A name of a human being, an enterprise or a body: one line whose words do not deceive by letters of another alphabet.
///
/// Such a word is refused, never put right: which letter was meant only the writer knows, and evidence is kept as it came.
package struct NameText: TextValue {
    /// A valid name.
    package static let example = ShortText.example
    /// None.
    package static let component: String? = nil
    /// One line within the limit.
    package static var schema: JSON { ShortText.schema }
    /// A line, only read more strictly.
    package static var described: any FieldValue.Type { ShortText.self }

    /// The name.
    package let line: ShortText

    /// Reads a line and looks for letters that stand for others.
    ///
    /// - Parameter text: The name as it came from outside.
    /// - Throws: ``Malformed`` where it is no line, or a word holds a letter of another alphabet that looks like its own;
    ///   the sentence names the letter and its place, not the name.
    package init(parsing text: String) throws(Malformed) {
        line = try ShortText(parsing: text)
        if let (letter, place) = LookAlike.stranger(in: line.text) {
            let name = letter.properties.name ?? ""
            throw Malformed(
                "This name holds \(letter.codePoint) (\(name)) as its character \(place), in a word of another "
                    + "alphabet where it looks like one of its letters: type the whole word in one alphabet."
            )
        }
    }

    /// The name.
    package var text: String { line.text }
    /// The name.
    package var description: String { line.text }
}
