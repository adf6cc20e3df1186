import ArgumentParser
import Glibc

/// An encoding in which people along the corridors keep their texts, by its name in the Encoding Standard of the
/// WHATWG; each is read with the characters that Windows added to it.
///
/// The tables are those of iconv(3) in glibc, which says at which byte a text ceases to be one. Foundation only says
/// that it is none, and has no table of EUC-JP on Linux.
package enum TextEncoding: String, CaseIterable, ExpressibleByArgument, Sendable {
    case utf8 = "utf-8"
    case gb18030
    case big5
    case shiftJIS = "shift_jis"
    case eucJP = "euc-jp"
    case eucKR = "euc-kr"
    case windows1251 = "windows-1251"
    case koi8R = "koi8-r"
    case utf16LE = "utf-16le"
    case utf16BE = "utf-16be"

    /// Reads a name, or one of the others under which locales and programs know the same encoding.
    package init?(argument: String) {
        let name = Self.folded(argument)
        let known = Self.allCases.first {
            Self.folded($0.rawValue) == name || $0.otherNames.contains(name)
        }
        guard let known else { return nil }
        self = known
    }

    /// The text of bytes that are wholly of this encoding.
    ///
    /// - Parameter bytes: The bytes, without a byte order mark.
    /// - Returns: The text.
    /// - Throws: ``UnreadableBytes`` where the first of them stands that is none; nothing is put in its place.
    package func text(of bytes: [UInt8]) throws(UnreadableBytes) -> String {
        let converted = try Self.converted(bytes, from: table, to: Self.utf8.table)
        guard let text = String(validating: converted, as: UTF8.self) else {
            throw UnreadableBytes(encoding: self, place: 1)
        }
        return text
    }

    /// The bytes of a text in this encoding; nil where it lacks one of the characters.
    func bytes(of text: String) -> [UInt8]? {
        try? Self.converted(Array(text.utf8), from: Self.utf8.table, to: table)
    }

    private var otherNames: Set<String> {
        switch self {
        case .utf8: []
        case .utf16LE: ["utf16"]
        case .utf16BE: []
        case .gb18030: ["gbk", "gb2312", "euccn", "cp936", "windows936"]
        case .big5: ["big5hkscs", "cp950", "windows950"]
        case .shiftJIS: ["sjis", "cp932", "windows31j", "ms932"]
        case .eucJP: ["eucjpms", "ujis"]
        case .eucKR: ["cp949", "uhc", "windows949"]
        case .windows1251: ["cp1251"]
        case .koi8R: []
        }
    }

    /// The table of iconv(3).
    private var table: String {
        switch self {
        case .utf8: "UTF-8"
        case .utf16LE: "UTF-16LE"
        case .utf16BE: "UTF-16BE"
        case .gb18030: "GB18030"
        case .big5: "BIG5-HKSCS"
        case .shiftJIS: "CP932"
        case .eucJP: "EUC-JP-MS"
        case .eucKR: "CP949"
        case .windows1251: "CP1251"
        case .koi8R: "KOI8-R"
        }
    }

    private static func folded(_ name: String) -> String {
        name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }

    private static func converted(
        _ bytes: [UInt8],
        from source: String,
        to target: String
    ) throws(UnreadableBytes) -> [UInt8] {
        let encoding = TextEncoding.allCases.first { $0.table == source }
        let failed = iconv_t(bitPattern: -1)
        guard let converter = iconv_open(target, source), converter != failed else {
            throw UnreadableBytes(encoding: encoding, place: nil)
        }
        defer { iconv_close(converter) }
        var input = bytes
        // No character of these encodings takes more than four bytes, and none of theirs gives two of four.
        var output = [UInt8](repeating: 0, count: 4 * bytes.count + 16)
        var left = input.count
        var room = output.count
        let isRead = input.withUnsafeMutableBytes { source in
            output.withUnsafeMutableBytes { target in
                var next = source.baseAddress?.assumingMemoryBound(to: CChar.self)
                var place = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                // The second call gives what a state holds back: Big5 waits whether an accent follows.
                return iconv(converter, &next, &left, &place, &room) == 0
                    && iconv(converter, nil, nil, &place, &room) == 0
            }
        }
        guard isRead, left == 0 else {
            throw UnreadableBytes(encoding: encoding, place: bytes.count - left + 1)
        }
        return Array(output.dropLast(room))
    }
}

/// Bytes that are no text of an encoding.
package struct UnreadableBytes: Error, Sendable, Equatable {
    /// The encoding.
    package let encoding: TextEncoding?
    /// The first byte that is none of it, counted from 1; nil where this machine lacks the encoding's table.
    package let place: Int?

    /// The end of a sentence that begins with what was read.
    package var predicate: String {
        let name = encoding?.rawValue ?? "text"
        guard let place else { return "cannot be read: this machine has no table of \(name)" }
        return "is no \(name) (byte \(place))"
    }
}
