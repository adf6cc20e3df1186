/// Text of several lines: trimmed, composed (NFC), 1 to 10,000 characters, with line feeds and tabs.
///
/// Characters are counted as PostgreSQL counts them, in Unicode scalars.
package struct LongText: TextForm, ExpressibleByStringLiteral {
    /// A valid text.
    package static let example = "Some sentences."
    /// The greatest number of characters.
    package static let limit = 10_000
    private static let rules = CleanText(noun: "text", limit: limit, allowsLines: true)

    /// The text.
    package let text: String

    /// Trims and composes the text, writes line ends as line feeds, then checks it.
    ///
    /// - Parameter text: The text as it came from outside.
    /// - Throws: ``Malformed`` where the text is empty, too long or holds control characters.
    package init(parsing text: String) throws(Malformed) {
        self.text = try Self.rules.clean(text)
    }

    /// A text written into the program; a wrong one is a mistake of the program.
    ///
    /// - Parameter literal: The text, without interpolation.
    package init(stringLiteral literal: StaticString) {
        do {
            try self.init(parsing: literal.description)
        } catch {
            // No request decides what a literal says: whatever runs the line, tests first, meets it.
            preconditionFailure("The literal \(literal) is not a text: \(error.sentence)")
        }
    }

    /// The text.
    package var description: String { text }
}
