/// The newest version of every row that events name, and where they name it.
struct RowIndex {
    private struct Newest {
        var version: Int64
        var digest: Fingerprint
        var line: Int
        var table: Int
        var isSeen = false
    }

    /// What `data/rows` may have against a row.
    enum Verdict {
        case newest
        case unknown
        case repeated
        case version(Int64, line: Int)
        case digest(line: Int)
    }

    // Rows are keyed by hashes: a verifier holds millions, and the texts are not needed again.
    private var newest: [Fingerprint: Newest] = [:]
    private var tables: [String: Int] = [:]
    private(set) var versions = 0

    /// Takes in what an event says of a row, and gives the gap before it in words, if any.
    mutating func note(_ mark: RowMark, line: Int) -> String? {
        versions += 1
        let table = tables[mark.table] ?? tables.count
        tables[mark.table] = table
        let key = Self.key(mark.table, mark.id)
        let due = (newest[key]?.version ?? 0) + 1
        newest[key] = Newest(version: mark.version, digest: mark.digest, line: line, table: table)
        guard mark.version != due else { return nil }
        return "row \(mark.id) of \(mark.table) should come to version \(due) here"
            + " and comes to version \(mark.version)"
    }

    /// Holds an exported row against the newest event that names it.
    mutating func judge(
        table: String,
        id: String,
        version: Int64,
        digest: Fingerprint
    ) -> Verdict {
        let key = Self.key(table, id)
        guard let known = newest[key] else { return .unknown }
        guard !known.isSeen else { return .repeated }
        newest[key]?.isSeen = true
        if known.digest == digest, known.version == version { return .newest }
        if known.version != version { return .version(known.version, line: known.line) }
        return .digest(line: known.line)
    }

    /// The lines of events whose rows are in none of the exported tables' files.
    func linesOfUnseen(in exported: Set<String>) -> Set<Int> {
        let numbers = Set(exported.compactMap { tables[$0] })
        return Set(newest.values.filter { !$0.isSeen && numbers.contains($0.table) }.map(\.line))
    }

    /// Whether this line is the newest to name the row, and the row was not exported.
    func isUnseen(_ mark: RowMark, line: Int) -> Bool {
        guard let known = newest[Self.key(mark.table, mark.id)] else { return false }
        return !known.isSeen && known.line == line
    }

    private static func key(_ table: String, _ id: String) -> Fingerprint {
        Fingerprint(of: Array(table.utf8) + [0] + Array(id.utf8))
    }
}
