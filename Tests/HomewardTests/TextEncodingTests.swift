import Foundation
import Testing

@testable import CommandLineTool

/// Text is read in the encoding that it has, or refused; nothing is ever put in place of what cannot be read.
@Suite struct TextEncodingTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let encoding: TextEncoding
        /// The bytes in hexadecimal, as Python's codec of the encoding writes them.
        let bytes: String
        let text: String
        var testDescription: String { encoding.rawValue }
    }

    static let samples = [
        Sample(
            encoding: .gb18030,
            bytes: "cdf5d0a1c3f7a3acd1d3bcaa208139ef319534b23520a2e3",
            text: "王小明，延吉 㐂𠮷 €"
        ),
        Sample(encoding: .big5, bytes: "b3afa46aa4e520adbbb4e4209def", text: "陳大文 香港 嘅"),
        Sample(encoding: .shiftJIS, bytes: "eee0ed952091be9859208740b15c7e", text: "髙﨑 太郎 ①ｱ\\~"),
        Sample(encoding: .eucJP, bytes: "c5cfeeb420b2d6bbd2", text: "渡邊 花子"),
        Sample(encoding: .eucKR, bytes: "b1e8c3b6bcf6208c63", text: "김철수 똠"),
        Sample(encoding: .windows1251, bytes: "c6f3eaeee220def0e8e920a8", text: "Жуков Юрий Ё"),
        Sample(encoding: .koi8R, bytes: "f6d5cbcfd720e0d2c9ca20b3", text: "Жуков Юрий Ё"),
        Sample(encoding: .utf8, bytes: "e78e8be5b08fe6988e", text: "王小明"),
        Sample(encoding: .utf16LE, bytes: "8b730f5c0e66", text: "王小明"),
        Sample(encoding: .utf16BE, bytes: "738b5c0f660e", text: "王小明"),
    ]

    static func bytes(_ hexadecimal: String) -> [UInt8] {
        let digits = Array(hexadecimal)
        return stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(digits[$0...($0 + 1)]), radix: 16)
        }
    }

    @Test(arguments: samples) func knownEncodingsAreReadRightly(_ sample: Sample) throws {
        let bytes = Self.bytes(sample.bytes)
        #expect(try sample.encoding.text(of: bytes) == sample.text)
        // Some characters have two places in a table, so it is the text that comes back.
        let written = try #require(sample.encoding.bytes(of: sample.text))
        #expect(try sample.encoding.text(of: written) == sample.text)
        let file = try Self.file(bytes + Self.bytes(sample.encoding == .utf8 ? "0a" : ""))
        #expect(try file.text(as: sample.encoding) == sample.text)
    }

    @Test func everyEncodingHasASample() {
        #expect(Set(Self.samples.map(\.encoding)) == Set(TextEncoding.allCases))
    }

    /// Cut in the middle of a character, without a partner, overlong: the place is said and nothing is made of it.
    @Test(arguments: [
        (TextEncoding.utf8, "61eda080", 2), (.utf8, "c0af", 1), (.utf8, "f4908080", 1),
        (.utf8, "e78e", 1), (.gb18030, "cdf5d0", 3), (.gb18030, "cdf5ff", 3), (.big5, "b3", 1),
        (.shiftJIS, "6181", 2), (.eucJP, "c5", 1), (.eucKR, "b1e8b1", 3), (.windows1251, "98", 1),
        (.utf16LE, "00d8", 1), (.utf16BE, "738b5c", 3),
    ])
    func whatIsNoTextIsRefusedWithItsPlace(_ encoding: TextEncoding, _ bytes: String, place: Int) {
        #expect(throws: UnreadableBytes(encoding: encoding, place: place)) {
            try encoding.text(of: Self.bytes(bytes))
        }
    }

    @Test(arguments: [
        ("GBK", TextEncoding.gb18030), ("gb2312", .gb18030), ("GB18030", .gb18030),
        ("eucCN", .gb18030),
        ("SJIS", .shiftJIS), ("Shift-JIS", .shiftJIS), ("cp932", .shiftJIS), ("eucJP", .eucJP),
        ("eucKR", .eucKR), ("CP949", .eucKR), ("Big5-HKSCS", .big5), ("CP1251", .windows1251),
        ("KOI8-R", .koi8R), ("UTF8", .utf8), ("utf-16", .utf16LE),
    ])
    func otherNamesAreKnown(_ name: String, _ encoding: TextEncoding) {
        #expect(TextEncoding(argument: name) == encoding)
    }

    @Test(arguments: ["", "latin1", "ISO-8859-1", "utf-7", "gb"])
    func anUnknownEncodingIsNone(_ name: String) { #expect(TextEncoding(argument: name) == nil) }

    // MARK: Files

    struct File {
        let path: String

        func text(as encoding: TextEncoding? = nil, in terminal: TextEncoding? = nil) throws
            -> String
        {
            try TextFile(name: path, encoding: encoding, terminal: terminal).text()
        }
    }

    static func file(_ bytes: [UInt8]) throws -> File {
        let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data(bytes).write(to: url)
        return File(path: url.path)
    }

    @Test(arguments: ["efbbbfe78e8b", "fffe8b73", "feff738b", "e78e8b", "e78e8b0a", "e78e8b0d0a"])
    func aByteOrderMarkAndUTF8NeedNoName(_ bytes: String) throws {
        #expect(try Self.file(Self.bytes(bytes)).text() == "王")
    }

    /// Several old encodings would make some text of these bytes: none of them is guessed.
    @Test(arguments: samples.filter { ![.utf8, .utf16LE, .utf16BE].contains($0.encoding) })
    func anOldEncodingIsNeverGuessed(_ sample: Sample) throws {
        let file = try Self.file(Self.bytes(sample.bytes))
        let error = #expect(throws: CommandFailure.self) { try file.text() }
        #expect(error?.code == .usage)
        let words = error?.description ?? ""
        #expect(words.contains("is no utf-8 (byte "), "\(words)")
        #expect(words.contains("--encoding gb18030"), "\(words)")
        #expect(words.contains(sample.encoding.rawValue), "\(words)")
        let named = #expect(throws: CommandFailure.self) { try file.text(in: sample.encoding) }
        #expect(named?.description.contains("--encoding \(sample.encoding.rawValue)") == true)
    }

    @Test func aMarkAndANameMustAgree() throws {
        let marked = try Self.file(Self.bytes("efbbbfe78e8b"))
        let error = #expect(throws: CommandFailure.self) { try marked.text(as: .gb18030) }
        #expect(error?.description.contains("leave --encoding out") == true)
        #expect(try Self.file(Self.bytes("feff738b")).text(as: .utf16LE) == "王")
        // GB18030 has a mark as well, which is no letter.
        #expect(try Self.file(Self.bytes("84319533cdf5")).text(as: .gb18030) == "王")
    }

    @Test func aFileOfAnotherEncodingThanNamedIsRefused() throws {
        let japanese = try Self.file(Self.bytes("eee0ed95"))
        #expect(throws: CommandFailure.self) { try japanese.text(as: .eucJP) }
        #expect(throws: CommandFailure.self) { try japanese.text(as: .eucKR) }
        #expect(throws: CommandFailure.self) { try File(path: "/nowhere").text() }
    }

    /// The system knows the bytes of a name, and a terminal of another encoding writes others.
    @Test func aFileIsFoundUnderTheNameThatTheTerminalWrites() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = Array("\(folder.path)/".utf8) + Self.bytes("cdf5")
        let handle = fopen((path + [0]).map { CChar(bitPattern: $0) }, "wb")
        #expect(fputs("here", handle) >= 0)
        fclose(handle)
        let file = File(path: "\(folder.path)/王")
        #expect(try file.text(in: .gb18030) == "here")
        #expect(throws: CommandFailure.self) { try file.text() }
    }

    // MARK: Arguments

    @Test(
        arguments: [
            (["LANG": "zh_CN.GBK"], "cdf5d0a1c3f7"), (["LC_ALL": "zh_CN.GB18030"], "cdf5d0a1c3f7"),
            (["LC_ALL": "", "LC_CTYPE": "zh_CN.gb2312@stroke", "LANG": "C"], "cdf5d0a1c3f7"),
            (["LANG": "ja_JP.SJIS"], "89a48fac96be"),
            ([:], "e78e8be5b08fe6988e"), (["LANG": "C"], "e78e8be5b08fe6988e"),
            (["LANG": "en_US.UTF-8"], "e78e8be5b08fe6988e"),
        ] as [([String: String], String)]
    )
    func argumentsAreReadAsTheTerminalWritesThem(_ environment: [String: String], _ bytes: String)
        throws
    {
        let typed = TypedText(in: environment)
        #expect(try typed.arguments(of: [Array("a".utf8), Self.bytes(bytes)]) == ["a", "王小明"])
    }

    @Test(
        arguments: [
            (
                [:], "cdf5",
                "Argument 2 is no utf-8 (byte 1), and no variable names another encoding."
            ),
            (["LANG": "C"], "cdf5", "Argument 2 is no utf-8 (byte 1)"),
            (["LANG": "zh_CN.UTF-8"], "cdf5", "and LANG names it."),
            (
                ["LANG": "zh_CN.GBK"], "cdf5d0",
                "Argument 2 is no gb18030 (byte 3), and LANG names it."
            ),
            (["LC_ALL": "de_DE.ISO-8859-1"], "fc", "LC_ALL names the encoding ISO-8859-1"),
        ] as [([String: String], String, String)]
    )
    func otherArgumentsAreRefused(_ environment: [String: String], _ bytes: String, words: String) {
        let error = #expect(throws: CommandFailure.self) {
            try TypedText(in: environment).arguments(of: [[], Self.bytes(bytes)])
        }
        #expect(error?.code == .usage)
        #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
    }

    @Test func lettersOfASCIINeedNoEncoding() throws {
        let typed = TypedText(in: ["LC_ALL": "de_DE.ISO-8859-1"])
        #expect(try typed.arguments(of: [Array("person".utf8)]) == ["person"])
    }
}
