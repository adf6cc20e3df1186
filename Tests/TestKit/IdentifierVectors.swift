import Foundation

/// A number that `Tests/CoreTests/Vectors/write-identifiers.py` has made, with the verdict of another implementation.
package struct IdentifierVector: Sendable {
    /// The number; some have a space in them.
    package let number: String
    /// Whether python-stdnum takes it.
    package let isValid: Bool

    /// All of one kind: `korean`, `resident`.
    ///
    /// - Parameter kind: The name of the file.
    /// - Returns: The numbers in the order of the file.
    /// - Throws: Whatever reading the file throws.
    package static func all(of kind: String) throws -> [IdentifierVector] {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let url = tests.appending(path: "CoreTests/Vectors/identifiers/\(kind).txt")
        let text = try String(contentsOf: url, encoding: .utf8)
        return text.split(whereSeparator: \.isWhitespace).map { word in
            IdentifierVector(
                number: String(word.dropFirst()).replacing("_", with: " "),
                isValid: word.first == "+"
            )
        }
    }
}
