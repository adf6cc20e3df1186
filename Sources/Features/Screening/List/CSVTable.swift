/// Reads tables of RFC 4180 as OFAC and the EU publish them: strict about quotes, in UTF-8.
///
/// Limits: fields are at most 64 KiB and hold no NUL, which no text of the database holds; rows end with LF or CRLF, and a quote stands only at the start of a
/// field. OFAC closes its files with the end-of-file mark of old systems (0x1A), which is dropped.
enum CSVTable {
    /// The greatest field in bytes: OFAC's longest remarks have 8 KiB.
    static let fieldLimit = 65_536

    /// The rows of a table; empty lines are none.
    static func rows(_ bytes: [UInt8], separator: UInt8) throws -> [[String]] {
        var reader = Reader(bytes: bytes, separator: separator)
        var rows: [[String]] = []
        while let row = try reader.row() {
            if row != [""] { rows.append(row) }
        }
        return rows
    }

    /// Whether a file ends with the mark with which OFAC closes its own: one that was cut has none.
    static func isClosed(_ bytes: [UInt8]) -> Bool { bytes.last == 0x1A }

    /// Goes over the bytes by their place, for a slice that is popped byte by byte costs more than the reading.
    private struct Reader {
        let bytes: [UInt8]
        let separator: UInt8
        let end: Int
        var place: Int
        var line = 1

        init(bytes: [UInt8], separator: UInt8) {
            self.bytes = bytes
            self.separator = separator
            end = CSVTable.isClosed(bytes) ? bytes.count - 1 : bytes.count
            place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        }

        mutating func row() throws -> [String]? {
            guard place < end else { return nil }
            var fields: [String] = []
            while true {
                fields.append(try field())
                guard place < end else { return fields }
                let next = bytes[place]
                place += 1
                if next == separator { continue }
                if next == UInt8(ascii: "\r"), place < end, bytes[place] == UInt8(ascii: "\n") {
                    place += 1
                } else if next != UInt8(ascii: "\n") {
                    throw ListError("Line \(line) goes on after a closing quote.")
                }
                line += 1
                return fields
            }
        }

        private mutating func field() throws -> String {
            if place < end, bytes[place] == UInt8(ascii: "\"") { return try quoted() }
            let start = place
            while place < end, bytes[place] != separator, !isEnd(bytes[place]) { place += 1 }
            return try text(bytes[start..<place])
        }

        private func isEnd(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
        }

        private mutating func quoted() throws -> String {
            place += 1
            var start = place
            var before: [UInt8] = []
            while place < end {
                let byte = bytes[place]
                place += 1
                if byte == UInt8(ascii: "\n") { line += 1 }
                guard byte == UInt8(ascii: "\"") else { continue }
                guard place < end, bytes[place] == byte else {
                    let rest = bytes[start..<(place - 1)]
                    return try before.isEmpty ? text(rest) : text((before + rest)[...])
                }
                // Two quotes stand for one: it belongs to the field, the second does not.
                before += bytes[start..<place]
                place += 1
                start = place
            }
            throw ListError("The quote that line \(line) opens is never closed.")
        }

        private func text(_ field: ArraySlice<UInt8>) throws -> String {
            guard field.count <= CSVTable.fieldLimit, !field.contains(0),
                let text = String(validating: field, as: UTF8.self)
            else {
                throw ListError(
                    "Line \(line) holds a field that is too long, no UTF-8, or with a NUL in it."
                )
            }
            return text
        }
    }
}
