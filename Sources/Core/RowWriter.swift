import Foundation
import Postgres
import TransparencyLog

/// Writes rows as JSON, column by column, without objects in between.
struct RowWriter: ~Copyable {
    private(set) var bytes: [UInt8] = []
    private let keys: [[UInt8]]
    private let kinds: [ColumnKind]

    init(columns: [Column]) {
        keys = columns.enumerated().map { index, column in
            Array("\(index == 0 ? "{" : ",")\"\(column.name)\":".utf8)
        }
        kinds = columns.map(\.kind)
        bytes.reserveCapacity(4096)
    }

    mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func write(_ row: Int, of result: borrowing ResultSet) throws(RowError) {
        for (index, key) in keys.enumerated() {
            bytes.append(contentsOf: key)
            guard let value = try result.bytes(row, index) else {
                write("null")
                continue
            }
            write(value, as: kinds[index])
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func write(_ value: UnsafeRawBufferPointer, as kind: ColumnKind) {
        switch kind {
        case .integer, .json, .money:
            bytes.append(contentsOf: value)
        case .boolean:
            write(value.first == UInt8(ascii: "t") ? "true" : "false")
        case .text, .anyID:
            quote(value)
        case .date:
            bytes.append(UInt8(ascii: "\""))
            bytes.append(contentsOf: value)
            bytes.append(UInt8(ascii: "\""))
        case .instant:
            instant(value)
        case .id(let prefix, _):
            id(value[...], prefix: prefix)
        case .ids(let prefix):
            ids(value, prefix: prefix)
        }
    }

    /// `2026-11-21 10:00:00.1+00` becomes `2026-11-21T10:00:00.100000Z`, for PostgreSQL drops the zeros at the end;
    /// the session's zone is UTC.
    private mutating func instant(_ value: UnsafeRawBufferPointer) {
        bytes.append(UInt8(ascii: "\""))
        let text = value.dropLast(3)
        for byte in text {
            bytes.append(byte == UInt8(ascii: " ") ? UInt8(ascii: "T") : byte)
        }
        let point = text.lastIndex(of: UInt8(ascii: "."))
        if point == nil { bytes.append(UInt8(ascii: ".")) }
        let digits = point.map { text.endIndex - $0 - 1 } ?? 0
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, 6 - digits)))
        write("Z\"")
    }

    /// `{uuid,uuid}`, as PostgreSQL writes an array.
    private mutating func ids(_ value: UnsafeRawBufferPointer, prefix: String) {
        write("[")
        let uuids = value.dropFirst().dropLast().split(separator: UInt8(ascii: ","))
        for (place, uuid) in uuids.enumerated() {
            if place > 0 { write(",") }
            id(uuid, prefix: prefix)
        }
        write("]")
    }

    private mutating func id(_ value: Slice<UnsafeRawBufferPointer>, prefix: String) {
        guard let uuid = UUID(uuidString: String(decoding: value, as: UTF8.self)) else {
            return write("null")
        }
        write("\"\(prefix)_\(Base32.encode(uuid))\"")
    }

    private mutating func quote(_ value: UnsafeRawBufferPointer) {
        bytes.append(UInt8(ascii: "\""))
        for byte in value {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case UInt8(ascii: "\n"): write("\\n")
            case UInt8(ascii: "\t"): write("\\t")
            case 0..<0x20: write("\\u00\(Hex.text([byte]))")
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
