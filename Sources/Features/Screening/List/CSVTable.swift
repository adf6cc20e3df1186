/// Reads tables of RFC 4180 as OFAC and the EU publish them: strict about quotes, in UTF-8.
///
/// Limits: fields are at most 64 KiB, rows end with LF or CRLF, and a quote stands only at the start of a
/// field. OFAC closes its files with the end-of-file mark of old systems (0x1A), which is dropped.
enum CSVTable {
    /// The greatest field in bytes: OFAC's longest remarks have 4 KiB.
    static let fieldLimit = 65_536

    /// The rows of a table; empty lines are none.
    static func rows(_ bytes: [UInt8], separator: UInt8) throws -> [[String]] {
        var reader = Reader(bytes: bytes[...], separator: separator)
        var rows: [[String]] = []
        while let row = try reader.row() {
            if row != [""] { rows.append(row) }
        }
        return rows
    }

    private struct Reader {
        var bytes: ArraySlice<UInt8>
        let separator: UInt8
        var line = 1

        init(bytes: ArraySlice<UInt8>, separator: UInt8) {
            let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
            self.bytes = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes
            if self.bytes.last == 0x1A { self.bytes.removeLast() }
            self.separator = separator
        }

        mutating func row() throws -> [String]? {
            guard !bytes.isEmpty else { return nil }
            var fields: [String] = []
            while true {
                fields.append(try field())
                guard let next = bytes.popFirst() else { return fields }
                if next == separator { continue }
                if next == UInt8(ascii: "\r"), bytes.first == UInt8(ascii: "\n") {
                    bytes.removeFirst()
                } else if next != UInt8(ascii: "\n") {
                    throw ListError("Line \(line) goes on after a closing quote.")
                }
                line += 1
                return fields
            }
        }

        private mutating func field() throws -> String {
            var text: [UInt8] = []
            if bytes.first == UInt8(ascii: "\"") {
                bytes.removeFirst()
                text = try quoted()
            } else {
                while let byte = bytes.first, byte != separator, !isEnd(byte) {
                    text.append(byte)
                    bytes.removeFirst()
                }
            }
            guard text.count <= CSVTable.fieldLimit,
                let string = String(validating: text, as: UTF8.self)
            else {
                throw ListError("Line \(line) holds a field that is too long or no UTF-8.")
            }
            return string
        }

        private func isEnd(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
        }

        private mutating func quoted() throws -> [UInt8] {
            var text: [UInt8] = []
            while let byte = bytes.popFirst() {
                if byte == UInt8(ascii: "\n") { line += 1 }
                guard byte == UInt8(ascii: "\"") else {
                    text.append(byte)
                    continue
                }
                guard bytes.first == byte else { return text }
                text.append(byte)
                bytes.removeFirst()
            }
            throw ListError("The quote that line \(line) opens is never closed.")
        }
    }
}
