import Crypto

/// Reads one file of a bag once, line by line, beside the marks that `audit/lines.txt` has for it.
struct FileWalk {
    let path: String
    /// The first line, from 1, that is not the one that was marked.
    private(set) var firstAltered: Int?
    private(set) var lines = 0
    private(set) var octets = 0
    /// The SHA-256 of the file, once it was read to its end.
    private(set) var digest: Fingerprint?

    private var reader: LineReader
    private var whole = SHA256()

    /// `nil` where there is no such file.
    init?(_ path: String, in files: BagFiles) throws(BagError) {
        guard files.plain.contains(path) else { return nil }
        self.path = path
        reader = try LineReader(files.url(path))
    }

    /// Compares the next line; after the first difference all others would differ as well.
    mutating func compare(with mark: LineMark) throws(BagError) {
        guard firstAltered == nil, mark.line > 0 else { return }
        let line = try next()
        if line.map({ Fingerprint(of: $0) }) != mark.digest || mark.line != lines {
            firstAltered = mark.line
        }
    }

    /// The mark of the next line as it should read; `nil` at the end.
    mutating func nextMark() throws(BagError) -> LineMark? {
        guard digest == nil else { return nil }
        guard let line = try next() else {
            digest = Fingerprint(whole.finalize())
            return lines == 0 ? LineMark(line: 0, path: path, digest: Fingerprint(of: [])) : nil
        }
        return LineMark(line: lines, path: path, digest: Fingerprint(of: line))
    }

    /// Reads what no mark speaks of.
    mutating func finish() throws(BagError) {
        while try next() != nil {
            if firstAltered == nil { firstAltered = lines }
        }
        digest = Fingerprint(whole.finalize())
    }

    private mutating func next() throws(BagError) -> ArraySlice<UInt8>? {
        guard let line = try reader.next() else { return nil }
        lines += 1
        octets += line.count
        whole.take(line)
        return line
    }
}
