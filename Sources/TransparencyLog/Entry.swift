/// One event's leaf as a verifier reads it. The norm is Docs/Ledger.md, section 2.
package struct Entry: Sendable, Hashable {
    /// The version of the leaf's form that is written and read here.
    package static let version: Int64 = 1

    /// The origin of the log that the leaf was written for.
    package let log: String
    /// The event's id.
    package let event: String
    /// When it happened: `YYYY-MM-DDTHH:MM:SS.ffffffZ`.
    package let at: String
    /// Whose log it is.
    package let agency: String
    /// What was done, or `refused.<code>`.
    package let action: String
    /// What it was done to.
    package let subject: Subject
    /// The leaf hash of the subject's previous event; `nil` for its first and for refusals.
    package let prev: Fingerprint?
    /// The row versions that the event made.
    package let rows: [RowMark]
    /// SHA-256 of the sealed payload, if there is one.
    package let payload: Fingerprint?
    /// The whole leaf, further members included.
    package let json: JSON
    /// The leaf's hash in the tree.
    package let hash: Fingerprint

    /// Reads a leaf; members beyond the known ones are kept in `json`.
    ///
    /// - Throws: `EntryError`, naming the member that is missing or unfit.
    package init(leaf: some Collection<UInt8>) throws(EntryError) {
        do {
            json = try JSON(canonical: leaf)
        } catch {
            throw .form(error)
        }
        guard json["v"]?.integer == Self.version else { throw .member("v") }
        log = try Self.text("log", of: json)
        event = try Self.text("event", of: json)
        at = try Self.text("at", of: json)
        guard Self.isInstant(at) else { throw .member("at") }
        agency = try Self.text("agency", of: json)
        action = try Self.text("action", of: json)
        subject = try Subject(json["subject"])
        prev = try Self.fingerprint("prev", of: json)
        payload = try Self.fingerprint("payload", of: json)
        var rows: [RowMark] = []
        for row in json["rows"]?.array ?? [] { rows.append(try RowMark(row)) }
        guard json["rows"].map({ $0.array != nil }) ?? true else { throw .member("rows") }
        self.rows = rows
        hash = .leaf(leaf)
    }

    static func text(_ member: String, of json: JSON) throws(EntryError) -> String {
        guard let text = json[member]?.text, !text.isEmpty else { throw .member(member) }
        return text
    }

    private static func fingerprint(
        _ member: String,
        of json: JSON
    ) throws(EntryError) -> Fingerprint? {
        guard let value = json[member] else { return nil }
        guard let fingerprint = value.text.flatMap({ Fingerprint(base64URL: $0) }) else {
            throw .member(member)
        }
        return fingerprint
    }

    private static func isInstant(_ text: String) -> Bool {
        let pattern = Array("0000-00-00T00:00:00.000000Z".utf8)
        return text.utf8.count == pattern.count
            && zip(text.utf8, pattern).allSatisfy { letter, expected in
                expected == UInt8(ascii: "0")
                    ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(letter) : letter == expected
            }
    }
}
