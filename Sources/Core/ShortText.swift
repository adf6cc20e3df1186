/// One line of text: trimmed, composed (NFC), 1 to 200 characters, nothing invisible that misleads.
///
/// Characters are counted as PostgreSQL counts them, in Unicode scalars.
package struct ShortText: TextForm, ExpressibleByStringLiteral {
    /// A valid line.
    package static let example = "A line of text"
    /// The greatest number of characters.
    package static let limit = 200
    private static let rules = CleanText(noun: "line", limit: limit, allowsLines: false)

    /// The line.
    package let text: String

    /// Trims and composes the text, then checks it.
    ///
    /// - Parameter text: The text as it came from outside.
    /// - Throws: ``Malformed`` where the line is empty, too long or holds control characters.
    package init(parsing text: String) throws(Malformed) {
        self.text = try Self.rules.clean(text)
    }

    /// A line written into the program; a wrong one is a mistake of the program.
    ///
    /// - Parameter literal: The line, without interpolation.
    package init(stringLiteral literal: StaticString) {
        do {
            try self.init(parsing: literal.description)
        } catch {
            // No request decides what a literal says: whatever runs the line, tests first, meets it.
            preconditionFailure("The literal \(literal) is not a line: \(error.sentence)")
        }
    }

    /// The line.
    package var description: String { text }
}
