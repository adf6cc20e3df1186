/// A BagIt manifest: one line for each file, its SHA-256 and its path (RFC 8493, 2.1.3).
struct Manifest: Sendable, Equatable {
    private(set) var paths: [String] = []
    private var digests: [String: Fingerprint] = [:]

    init() {}

    /// The first line that is no manifest line or names a path twice, from 1.
    struct Malformed: Error {
        let line: Int
    }

    init(parsing bytes: [UInt8]) throws(Malformed) {
        for (index, line) in bytes.textLines.enumerated() {
            let text = String(decoding: line, as: UTF8.self)
            let path = String(text.dropFirst(66).dropLast())
            guard text.utf8.last == 0x0A, text.dropFirst(64).prefix(2) == "  ",
                let digest = Fingerprint(hex: text.prefix(64)), BagPath.isPlain(path),
                digests[path] == nil
            else { throw Malformed(line: index + 1) }
            add(path, digest)
        }
    }

    subscript(path: String) -> Fingerprint? { digests[path] }

    mutating func add(_ path: String, _ digest: Fingerprint) {
        paths.append(path)
        digests[path] = digest
    }

    var text: String {
        paths.map { "\(digests[$0]?.hex ?? "")  \($0)\n" }.joined()
    }
}

extension [UInt8] {
    /// The lines, each with its line feed; the last may lack one.
    var textLines: [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = startIndex
        while start < endIndex {
            let end = self[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? endIndex
            lines.append(self[start..<end])
            start = end
        }
        return lines
    }

    /// The first line, from 1, in which the two texts differ; `nil` if they are equal.
    func firstLine(unlike other: [UInt8]) -> Int? {
        guard self != other else { return nil }
        let pairs = zip(textLines, other.textLines)
        let equal = pairs.prefix { $0.elementsEqual($1) }.reduce(0) { count, _ in count + 1 }
        return equal + 1
    }
}
