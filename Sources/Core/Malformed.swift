/// Says, to the person who wrote it, what is wrong with a text and what a right one looks like.
///
/// The sentence never repeats an identity number, a name or a telephone number: errors reach logs. Of a telephone
/// number it may name the likely right one, to whoever typed it.
package struct Malformed: Error, Hashable, Sendable, CustomStringConvertible {
    /// One or two whole sentences in English.
    package let sentence: String

    /// Makes the error from its sentence.
    ///
    /// - Parameter sentence: What is wrong, and what right looks like.
    package init(_ sentence: String) {
        self.sentence = sentence
    }

    /// The sentence.
    package var description: String { sentence }
}

extension String {
    /// The text in quotation marks for an error sentence, cut short and without characters that nobody sees.
    var quoted: String {
        let shown = unicodeScalars.prefix(40).map { scalar in
            let isHidden =
                scalar.properties.generalCategory == .control
                || scalar.properties.isDefaultIgnorableCodePoint
            return isHidden ? "\u{FFFD}" : String(scalar)
        }
        return "\"\(shown.joined())\(unicodeScalars.count > 40 ? "…" : "")\""
    }
}
