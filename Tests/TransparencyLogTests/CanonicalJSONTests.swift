import Foundation
import Testing
import TransparencyLog

/// One value, one sequence of bytes.
@Suite struct CanonicalJSONTests {
    static let table: [(JSON, String)] = [
        (true, "true"),
        (false, "false"),
        (0, "0"),
        (-1, "-1"),
        (9_007_199_254_740_991, "9007199254740991"),
        (-9_007_199_254_740_991, "-9007199254740991"),
        ("", "\"\""),
        ("a/b", "\"a/b\""),
        ("\"\\", #""\"\\""#),
        ("\u{8}\t\n\u{C}\r", #""\b\t\n\f\r""#),
        ("\u{0}\u{1F}\u{B}", #""\u0000\u001f\u000b""#),
        ("\u{7F}\u{2028}", "\"\u{7F}\u{2028}\""),
        ("王é😀", "\"王é😀\""),
        ([], "[]"),
        ([:], "{}"),
        ([1, [2, "x"]], #"[1,[2,"x"]]"#),
        (
            ["b": 1, "a": 2, "B": 3, "": 4, "aa": 5, "a b": 6],
            #"{"":4,"B":3,"a":2,"a b":6,"aa":5,"b":1}"#
        ),
        (["gone": nil, "kept": ["gone": nil]], #"{"kept":{}}"#),
    ]

    @Test(arguments: table) func aValueHasOneForm(_ value: JSON, _ text: String) throws {
        #expect(try String(decoding: value.canonical(), as: UTF8.self) == text)
        #expect(try JSON(canonical: text.utf8).canonical() == Array(text.utf8))
        // Any other reader of JSON must see the same value.
        let read = try JSONDecoder().decode(Foreign.self, from: Data(text.utf8)).json
        #expect(try read.canonical() == Array(text.utf8))
    }

    @Test(arguments: [
        " 1", "1 ", "01", "-0", "+1", "1.0", "1e3", "9007199254740992", "-", "", "null", "tru",
        "[1,]", "[,1]", "[1 ,2]", "[null]", #"{"a":null}"#, #"{"b":1,"a":2}"#, #"{"a":1,"a":2}"#,
        #"{"a":1,}"#, #"{"a" :1}"#, #"{"é":1}"#, #"{a:1}"#, #""\/""#, #""\u0041""#, #""\u000A""#,
        #""\u000a""#, #""\u001F""#, #""\u00e9""#, #""\ud83d\ude00""#, #""\x""#, "\"\u{1}\"", "\"",
        #""\"#, #""\u00"#, "1 2", "{}{}", "truefalse",
        String(repeating: "[", count: 66) + String(repeating: "]", count: 66),
    ])
    func otherSpellingsAreRefused(_ text: String) {
        #expect(throws: CanonicalError.self) { try JSON(canonical: text.utf8) }
    }

    @Test(
        arguments: [
            [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
            [0x22, 0xC3, 0x22],
        ] as [[UInt8]]
    )
    func bytesBeyondUTF8AreRefused(_ bytes: [UInt8]) {
        #expect(throws: CanonicalError.self) { try JSON(canonical: bytes) }
    }

    @Test func valuesBeyondTheSubsetHaveNoForm() {
        let tooLarge: Int64 = 9_007_199_254_740_992
        #expect(throws: CanonicalError.integer(tooLarge)) { try JSON.integer(tooLarge).canonical() }
        #expect(throws: CanonicalError.integer(.min)) { try JSON.integer(.min).canonical() }
        #expect(throws: CanonicalError.null) { try JSON.null.canonical() }
        #expect(throws: CanonicalError.null) { try JSON.array([nil]).canonical() }
        #expect(throws: CanonicalError.key("é")) { try JSON.object(["é": 1]).canonical() }
        let deep = (0..<70).reduce(JSON.bool(true)) { inner, _ in [inner] }
        #expect(throws: CanonicalError.depth) { try deep.canonical() }
    }

    @Test(arguments: ["1.5", "[0.1]", #"{"a":1e-1}"#, "9223372036854775808"])
    func numbersThatAreNoIntegersDoNotDecode(_ text: String) {
        #expect(
            throws: JSONError.number(offset: text.hasPrefix("[") ? 1 : text.hasPrefix("{") ? 5 : 0)
        ) {
            try JSON(parsing: text.utf8)
        }
    }

    @Test func anyChangedByteOfALeafChangesItsHashOrIsRefused() throws {
        let value: JSON = ["a": ["é\n", 12, true], "b": ["c": "d"]]
        let bytes = try value.canonical()
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 0x01
            if let read = try? JSON(canonical: changed) {
                #expect(try read.canonical() == changed)
            }
        }
    }
}
