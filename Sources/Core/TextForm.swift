/// A value that people and machines write as one piece of text.
///
/// A conforming type says once, in ``init(parsing:)``, what is wrong with a text; the failable
/// initialiser and `Codable` (a single string, refused with that sentence) follow from it.
package protocol TextForm: LosslessStringConvertible, Hashable, Sendable, Codable {
    /// A well-formed text, shown to whoever sent something else.
    static var example: String { get }

    /// Reads the text form.
    ///
    /// - Parameter text: The text as it came from outside.
    /// - Throws: ``Malformed`` with a sentence for the person who wrote the text.
    init(parsing text: String) throws(Malformed)
}

extension TextForm {
    /// Reads the text form, or gives nil where the text is not one.
    ///
    /// - Parameter text: The text as it came from outside.
    package init?(_ text: String) {
        do {
            try self.init(parsing: text)
        } catch {
            return nil
        }
    }

    /// Reads one string; everything else is refused with a sentence for a person.
    ///
    /// - Parameter decoder: The decoder, standing on the string.
    /// - Throws: `DecodingError.dataCorrupted`, its `debugDescription` made for a person.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text: String
        do {
            text = try container.decode(String.self)
        } catch is DecodingError {
            let sentence = "This field is text in quotation marks, such as \"\(Self.example)\"."
            throw DecodingError.dataCorruptedError(in: container, debugDescription: sentence)
        }
        do {
            try self.init(parsing: text)
        } catch {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: error.sentence
            )
        }
    }

    /// Writes the text form as one string.
    ///
    /// - Parameter encoder: The encoder that takes the string.
    /// - Throws: Whatever the encoder throws.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
