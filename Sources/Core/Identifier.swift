import Foundation

/// Names one thing of one kind; the identifiers of two kinds never mix.
///
/// Its text is a ``TypeID`` with the noun's own prefix, and nothing else is accepted.
package struct ID<Of: Noun>: TextForm {
    /// The key in the database.
    package let uuid: UUID

    /// Names the thing with this key.
    ///
    /// - Parameter uuid: The key in the database.
    package init(_ uuid: UUID) {
        self.uuid = uuid
    }

    /// Reads a TypeID whose prefix is the noun's.
    ///
    /// - Parameter text: The identifier as text.
    /// - Throws: ``Malformed`` where the text is no identifier, or one of another kind.
    package init(parsing text: String) throws(Malformed) {
        let typeID = try TypeID(parsing: text)
        guard typeID.prefix == Of.prefix else {
            throw Malformed(
                "\(text.quoted) does not name a \(Of.singular): those begin with \(Of.prefix)_, "
                    + "as in \(Self.example)."
            )
        }
        uuid = typeID.uuid
    }

    /// A well-formed identifier of this kind.
    package static var example: String { "\(Of.prefix)_01h455vb4pex5vsknk084sn02q" }

    /// The TypeID.
    package var description: String { "\(Of.prefix)_\(Base32.encode(uuid))" }
}
