import Foundation

/// A prefix that says what a thing is and a UUID that says which, as `con_01h455vb4pex5vsknk084sn02q`.
///
/// The TypeID specification, version 0.3: the suffix is the UUID's 128 bits in 26 characters of
/// lower-case base32, most significant first, the first character therefore at most `7`.
package struct TypeID: TextForm {
    /// A valid identifier.
    package static let example = "con_01h455vb4pex5vsknk084sn02q"

    /// Lower-case ASCII letters with inner underscores, at most 63; may be empty.
    package let prefix: String
    /// Which thing of that kind.
    package let uuid: UUID

    /// Joins a prefix and a UUID.
    ///
    /// - Parameters:
    ///   - prefix: What the thing is; nil is returned where the specification forbids the prefix.
    ///   - uuid: Which one it is.
    package init?(prefix: String, uuid: UUID) {
        guard Self.allows(prefix: prefix) else { return nil }
        self.prefix = prefix
        self.uuid = uuid
    }

    /// Reads the text form, with or without a prefix.
    ///
    /// - Parameter text: The identifier as text.
    /// - Throws: ``Malformed`` where the text breaks the specification.
    package init(parsing text: String) throws(Malformed) {
        let cut = text.utf8.lastIndex(of: UInt8(ascii: "_"))
        let prefix = cut.map { String(text[..<$0]) } ?? ""
        let suffix = cut.map { text[text.utf8.index(after: $0)...] } ?? text[...]
        // An empty prefix takes no separator: every UUID has exactly one text.
        guard cut == nil || !prefix.isEmpty, Self.allows(prefix: prefix) else {
            throw Malformed(
                "\(text.quoted) is not an identifier: before the last underscore stand 1 to 63 small "
                    + "letters that say what it names, as in \(Self.example)."
            )
        }
        guard let uuid = Base32.decode(suffix) else {
            throw Malformed(
                "\(text.quoted) is not an identifier: it ends in 26 digits and small letters "
                    + "(without i, l, o and u), the first not above 7, as in \(Self.example)."
            )
        }
        self.prefix = prefix
        self.uuid = uuid
    }

    /// The identifier as text.
    package var description: String {
        prefix.isEmpty ? Base32.encode(uuid) : "\(prefix)_\(Base32.encode(uuid))"
    }

    private static func allows(prefix: String) -> Bool {
        let bytes = prefix.utf8
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        let underscore = UInt8(ascii: "_")
        return bytes.count <= 63 && bytes.allSatisfy { letters.contains($0) || $0 == underscore }
            && bytes.first != underscore && bytes.last != underscore
    }
}
