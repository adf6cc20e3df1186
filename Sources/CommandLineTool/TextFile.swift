import Foundation
import Glibc

/// A text that a file holds, read as what it is: nothing is guessed among the old encodings, and nothing is mended.
struct TextFile {
    /// What was typed behind the `@`.
    let name: String
    /// What the caller says of it.
    let encoding: TextEncoding?
    /// The encoding of this terminal, where it is an old one: its files' names are likely of it.
    let terminal: TextEncoding?

    /// The text, without the line end that editors put at the end.
    func text() throws(CommandFailure) -> String {
        guard let bytes = contents() else {
            throw CommandFailure(.usage, "\(name) cannot be read.")
        }
        let (marked, rest) = Self.marked(bytes)
        if let marked, let encoding, !Self.agree(marked, encoding) {
            throw CommandFailure(
                .usage,
                "\(name) begins with the byte order mark of \(marked.rawValue), and --encoding says "
                    + "\(encoding.rawValue): leave --encoding out."
            )
        }
        do {
            let text = try (marked ?? encoding ?? .utf8).text(of: Array(rest))
            // GB18030 has a mark of its own, which says nothing more.
            return String(text.drop { $0 == "\u{FEFF}" }).trimmingCharacters(in: .newlines)
        } catch {
            throw CommandFailure(.usage, "\(name) \(error.predicate). \(hint(for: marked))")
        }
    }

    /// How a file that is no UTF-8 is to be read.
    private func hint(for marked: TextEncoding?) -> String {
        guard marked == nil, encoding == nil else {
            return "Say another encoding, or save it as UTF-8."
        }
        let likely = (terminal.map { [$0] } ?? []) + TextEncoding.allCases
        var names: [String] = []
        for name in likely.filter({ $0 != .utf8 }).map(\.rawValue) where !names.contains(name) {
            names.append(name)
        }
        let first = names.removeFirst()
        return
            "Say what it is, as --encoding \(first); there are also \(names.joined(separator: ", ")). "
            + "Or save it as UTF-8."
    }

    private func contents() -> [UInt8]? {
        if let data = FileManager.default.contents(atPath: name) { return [UInt8](data) }
        guard let path = terminal?.bytes(of: name) else { return nil }
        // Foundation spells every path in UTF-8, and the system knows bytes alone.
        guard let file = fopen((path + [0]).map { CChar(bitPattern: $0) }, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&piece, 1, piece.count, file)
            bytes += piece.prefix(count)
            if count == 0 { return ferror(file) == 0 ? bytes : nil }
        }
    }

    /// What a byte order mark says (Unicode 15.0, 23.8), and what stands behind it.
    private static func marked(_ bytes: [UInt8]) -> (TextEncoding?, ArraySlice<UInt8>) {
        let marks: [(TextEncoding, [UInt8])] = [
            (.utf8, [0xEF, 0xBB, 0xBF]), (.utf16LE, [0xFF, 0xFE]), (.utf16BE, [0xFE, 0xFF]),
        ]
        for (encoding, mark) in marks where bytes.starts(with: mark) {
            return (encoding, bytes.dropFirst(mark.count))
        }
        return (nil, bytes[...])
    }

    /// `utf-16` names both orders; which of them it is, the mark says.
    private static func agree(_ marked: TextEncoding, _ stated: TextEncoding) -> Bool {
        marked == stated || (marked == .utf16BE && stated == .utf16LE)
    }
}
