/// A line of `audit/lines.txt`: the digest of one line of one other file.
struct LineMark: Equatable {
    /// From 1; 0 stands for a file without any line.
    let line: Int
    let path: String
    let digest: Fingerprint

    init(line: Int, path: String, digest: Fingerprint) {
        self.line = line
        self.path = path
        self.digest = digest
    }

    /// Reads a line with its line feed; `nil` for anything else.
    init?(_ bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        let parts = bytes.dropLast()
            .split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard bytes.last == 0x0A, parts.count == 3, let digest = Fingerprint(hex: parts[0]),
            let line = Int(parts[1]), line >= 0, String(line) == parts[1]
        else { return nil }
        self.init(line: line, path: parts[2], digest: digest)
    }

    var text: String { "\(digest.hex) \(line) \(path)\n" }
}
