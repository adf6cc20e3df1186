import Foundation
import Testing
import TransparencyLog

/// What is read as JSON, and what is not.
@Suite struct JSONReaderTests {
    @Test(arguments: [
        "null", "true", " false ", "0", "-0", "12", "-12", "1.0", "-1.50e1", "1e2", "1E+2",
        "100e-2",
        "0.0", "0e99999999999999999999", "9223372036854775807", "-9223372036854775808", "1e18",
        "12345678901234567.0", "\"\"", "\"é王😀\"", #""\"\\\/\b\f\n\r\t""#, #""\u0041\u00e9\u00E9""#,
        #""\ud83d\ude00""#, #""a\u0000b""#, "\"\u{7F}\"", "[]", "[ ]", "[1 ,\n\t[2]\r]", "{}",
        "{ }",
        #"{ "a" : 1 , "é" : [ { "b" : null } ] }"#, #"{"":0}"#,
    ]) func isReadAsAnotherReaderDoes(_ text: String) throws {
        let foreign = try JSONDecoder().decode(Foreign.self, from: Data(text.utf8)).json
        #expect(try JSON(parsing: text.utf8) == foreign)
        #expect(try JSON(parsing: Data(text.utf8)) == foreign)
        #expect(try JSON(parsing: foreign.written.utf8).written == foreign.written)
    }

    @Test(arguments: [
        "", " ", "nul", "tru", "truefalse", "1 2", "{}{}", "[1,]", "[,1]", "[1 2]", "[", "{", "]",
        #"{"a":1,}"#, #"{"a"}"#, #"{"a":}"#, #"{a:1}"#, #"{1:1}"#, "{'a':1}", "01", "-", "+1", "1.",
        ".5",
        "1e", "1e+", "0x1", "NaN", "\"", #""\"#, #""\x""#, #""\u00""#, #""\u00g0""#, #""\ud83d""#,
        #""\ud83d\u0041""#, #""\ude00""#, "\"\n\"", "\"\u{1}\"", "\u{FEFF}1", "//\n1", "1\u{C}",
    ]) func otherBytesAreRefused(_ text: String) {
        let error = #expect(throws: JSONError.self, "\(text)") { try JSON(parsing: text.utf8) }
        guard case .bytes = error else {
            Issue.record("\(text): \(String(describing: error))")
            return
        }
    }

    /// An exponent as large as the largest integer, before or behind the digits of a fraction, ends nobody's process.
    @Test(arguments: [
        "0.001e-9223372036854775807", "0.001e9223372036854775807", "1e-9223372036854775808",
        "1e99999999999999999999",
    ])
    func anExponentBeyondEverythingIsRefused(_ text: String) throws {
        #expect(throws: JSONError.number(offset: 0)) { try JSON(parsing: text.utf8) }
        let body = try JSONBody(parsing: Array(text.utf8), levels: 1)
        #expect(body.objections.map(\.kind) == [.fraction])
        let zero = text.replacing("1e", with: "0e")
        #expect(try JSON(parsing: zero.utf8) == 0)
    }

    @Test(
        arguments: [
            [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
            [0x22, 0x5C, 0x6E, 0xC3, 0x22], [0x22, 0xC3, 0x22],
        ] as [[UInt8]]
    )
    func bytesBeyondUTF8AreRefused(_ bytes: [UInt8]) {
        #expect(throws: JSONError.self) { try JSON(parsing: bytes) }
    }

    @Test func aKeyComesOnce() {
        #expect(throws: JSONError.twice("a")) { try JSON(parsing: #"{"a":1,"\u0061":2}"#.utf8) }
    }

    @Test(
        arguments: [
            (#"{"a":1}"#, []), (#"{"a":1,"a":2}"#, [.init(pointer: "/a", kind: .twice)]),
            (
                #"[{"b":{"~/":0.5}},1E2,{"b":1,"\u0062":3e0}]"#,
                [
                    .init(pointer: "/0/b/~0~1", kind: .fraction),
                    .init(pointer: "/1", kind: .fraction),
                    .init(pointer: "/2/b", kind: .fraction), .init(pointer: "/2/b", kind: .twice),
                ]
            ),
            ("[9223372036854775807,-9223372036854775808,-0]", []),
            (
                "[9223372036854775808,-1e99]",
                [.init(pointer: "/0", kind: .tooLarge), .init(pointer: "/1", kind: .fraction)]
            ),
        ] as [(String, [JSONObjection])]
    )
    func aBodyIsReadToItsEndWithAllObjections(text: String, objections: [JSONObjection]) throws {
        let body = try JSONBody(parsing: Array(text.utf8), levels: 8)
        #expect(body.objections == objections)
        if objections.isEmpty { #expect(body.value == (try JSON(parsing: text.utf8))) }
    }

    @Test func aBodyNestsAsDeepAsIsSaid() throws {
        #expect(try JSONBody(parsing: Array("[[0]]".utf8), levels: 2).value == [[0]])
        #expect(throws: JSONError.depth) {
            try JSONBody(parsing: Array("[[[]]]".utf8), levels: 2)
        }
        #expect(throws: JSONError.bytes(offset: 3)) {
            try JSONBody(parsing: Array("[0,]".utf8), levels: 2)
        }
    }

    @Test(arguments: [(64, true), (65, false)]) func depthEnds(depth: Int, isRead: Bool) throws {
        let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        // The outermost lies at depth 0.
        let deep = "[" + text + "]"
        #expect((try? JSON(parsing: text.utf8)) != nil)
        #expect(((try? JSON(parsing: deep.utf8)) != nil) == isRead)
    }
}
