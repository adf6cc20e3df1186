import Foundation

/// Holds every exported row against the newest event that names it.
struct RowVerification {
    /// The members by which a row is found; the others are the database's own.
    private struct Head: Decodable {
        let id: String
        let version: Int64
    }

    private let files: BagFiles
    private var book: RowIndex
    private let decoder = JSONDecoder()
    private(set) var rows = 0
    private(set) var findings = Findings()

    init(of files: BagFiles, book: RowIndex) {
        self.files = files
        self.book = book
    }

    mutating func check() throws {
        var exported: Set<String> = []
        for path in files.plain.sorted() {
            guard let table = BagPath.table(of: path) else { continue }
            exported.insert(table)
            var reader = try LineReader(files.url(path))
            while let line = try reader.next() {
                judge(
                    line.last == 0x0A ? line.dropLast() : line,
                    of: table,
                    path: path,
                    line: reader.number
                )
                rows += 1
            }
        }
        try nameMissing(in: exported)
    }

    private mutating func judge(
        _ row: ArraySlice<UInt8>,
        of table: String,
        path: String,
        line: Int
    ) {
        let head: Head
        do {
            head = try decoder.decode(Head.self, from: Data(row))
        } catch {
            findings.add(path, line: line, "this is no JSON object with an id and a version")
            return
        }
        let verdict = book.judge(
            table: table,
            id: head.id,
            version: head.version,
            digest: Fingerprint(of: row)
        )
        switch verdict {
        case .newest: break
        case .unknown:
            findings.add(path, line: line, "no event names row \(head.id) of \(table)")
        case .repeated:
            findings.add(path, line: line, "row \(head.id) of \(table) stands here a second time")
        case .version(let version, let event):
            findings.add(
                path,
                line: line,
                "row \(head.id) has version \(head.version) here; the newest is \(version),"
                    + " by \(BagPath.events) line \(event)"
            )
        case .digest(let event):
            findings.add(
                path,
                line: line,
                "row \(head.id) is not as \(BagPath.events) line \(event) left it"
            )
        }
    }

    /// Only hashes are kept of the rows, so the names of missing ones are read again.
    private mutating func nameMissing(in exported: Set<String>) throws {
        let lines = book.linesOfUnseen(in: exported)
        guard !lines.isEmpty else { return }
        var reader = try LineReader(files.url(BagPath.events))
        while let line = try reader.next() {
            guard lines.contains(reader.number),
                // A leaf that cannot be read was named already, where the events were followed.
                let entry = try? Entry(leaf: line.dropLast())
            else { continue }
            for mark in entry.rows
            where exported.contains(mark.table) && book.isUnseen(mark, line: reader.number) {
                findings.add(
                    BagPath.rows(of: mark.table),
                    "row \(mark.id), named by \(BagPath.events) line \(reader.number), is missing"
                )
            }
        }
    }
}
