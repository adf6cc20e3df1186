/// That an event left a row in a certain version with certain bytes.
package struct RowMark: Sendable, Hashable {
    /// The table's name.
    package let table: String
    /// The row's id, a UUID as text.
    package let id: String
    /// The row's version: 1 when it was made, then one more with each change.
    package let version: Int64
    /// SHA-256 of the row as the database printed it.
    package let digest: Fingerprint

    init(_ json: JSON) throws(EntryError) {
        table = try Entry.text("table", of: json)
        id = try Entry.text("id", of: json)
        guard let version = json["version"]?.integer, version > 0 else { throw .member("version") }
        guard let digest = json["digest"]?.text.flatMap({ Fingerprint(base64URL: $0) }) else {
            throw .member("digest")
        }
        self.version = version
        self.digest = digest
    }
}
