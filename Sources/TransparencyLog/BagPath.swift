/// The fixed places in a bag (Docs/Ledger.md, section 7).
package enum BagPath {
    /// The leaves, one a line, in the order of the log.
    package static let events = "data/events.ndjson"
    /// What the bag holds, in the exporter's words.
    package static let manifest = "data/manifest.json"
    /// The signed state of the log.
    package static let checkpoint = "audit/checkpoint"
    /// The digest of every line of every other file.
    package static let lines = "audit/lines.txt"
    /// The signature over the whole bag.
    package static let note = "audit/bag.note"

    static let declaration = "bagit.txt"
    static let info = "bag-info.txt"
    static let payloadManifest = "manifest-sha256.txt"
    static let tagManifest = "tagmanifest-sha256.txt"

    /// What no bag can do without.
    static let required = [
        declaration, info, payloadManifest, tagManifest, events, checkpoint, lines, note,
    ]

    /// Where the rows of a table are.
    package static func rows(of table: String) -> String { "data/rows/\(table).ndjson" }

    static func table(of path: String) -> String? {
        guard path.hasPrefix("data/rows/"), path.hasSuffix(".ndjson") else { return nil }
        return String(path.dropFirst("data/rows/".count).dropLast(".ndjson".count))
    }

    /// Whether a path stays inside the bag and needs no escaping on any file system.
    static func isPlain(_ path: String) -> Bool {
        path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { element in
            !element.isEmpty && element != "." && element != ".."
                && element.utf8.allSatisfy { letter in
                    switch letter {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"),
                        UInt8(ascii: "A")...UInt8(ascii: "Z"),
                        UInt8(ascii: "0")...UInt8(ascii: "9"),
                        UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                        true
                    default: false
                    }
                }
        }
    }
}
