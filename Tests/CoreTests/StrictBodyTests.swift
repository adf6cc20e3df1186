import Core
import Testing
import TransparencyLog

/// A body is read as its type, and what its type does not know is refused.
@Suite struct StrictBodyTests {
    struct Note: Codable, Equatable, Sendable {
        let noteText: ShortText
        let tags: [ShortText]?
        let hours: Int?
        let counts: [Int]?
        let pay: Money?
        let parts: [Part]?
    }

    struct Part: CompositeValue, Hashable {
        static let ranges = ["number": -5...5]
        static let sample = Part(name: "A", number: 1)

        let name: ShortText
        let number: Int
    }

    /// A body without fields asks its decoder nothing.
    struct Nothing: Decodable {}

    private static let fields = Field.all(
        of: Note.self,
        help: [:],
        ranges: ["hours": 1...84, "counts": 0...9]
    )

    private func read(_ text: String) throws -> Note {
        try StrictBody.decode(Note.self, from: Array(text.utf8), fields: Self.fields)
    }

    private func faults(_ text: String) throws -> [InputError.Fault] {
        try #require(throws: InputError.self) { try read(text) }.faults
    }

    @Test(arguments: [
        #"{"note_text":"a"}"#, " \n{ \"note_text\" : \"a\" }\r\n", #"{"note_\u0074ext":"\u0061"}"#,
    ]) func isReadHoweverItIsSpelled(_ text: String) throws {
        let note = Note(
            noteText: "a",
            tags: nil,
            hours: nil,
            counts: nil,
            pay: nil,
            parts: nil
        )
        #expect(try read(text) == note)
    }

    @Test func everyKindOfValueIsRead() throws {
        let note = try read(
            #"""
            {"note_text":"{\"x\":[[[\\","tags":["[","x","{\"y\":1}"],"hours":84,"counts":[0,9],
             "pay":{"minor_units":-150000,"currency":"JPY"},"parts":[{"name":"B","number":-5}]}
            """#
        )
        #expect(note.tags?.map(\.text) == ["[", "x", "{\"y\":1}"])
        #expect(note.noteText.text == #"{"x":[[[\"#)
        #expect(note.hours == 84)
        #expect(note.counts == [0, 9])
        #expect(note.pay == Money(minorUnits: -150_000, currency: .jpy))
        #expect(note.parts == [Part(name: "B", number: -5)])
    }

    private static let known = "Known: counts, hours, note_text, parts, pay, tags."

    @Test(arguments: [
        (#"{"note_text":"a","nix":1}"#, "/nix", "This field is not known here. \(known)"),
        (#"{"note_text":"a","n\u0069x":1}"#, "/nix", "This field is not known here. \(known)"),
        (#"{"note_text":"a","a/b~":1}"#, "/a~1b~0", "This field is not known here. \(known)"),
        (
            #"{"note_text":"a","parts":[{"name":"B","number":1,"size":2}]}"#, "/parts/0/size",
            "This field is not known here. Known: name, number."
        ),
        ("{}", "/note_text", "This field is required."),
        ("", "/note_text", "This field is required."),
        (
            #"{"note_text":"a","parts":[{"name":"B"}]}"#, "/parts/0/number",
            "This field is required."
        ),
        ("[1]", "", "This should be an object."), ("1", "", "This should be an object."),
        ("null", "", "This should be an object."),
        (
            #"{"note_text":null}"#, "/note_text",
            "This field may not be null; leave it out."
        ),
        (
            #"{"note_text":"a","hours":null}"#, "/hours",
            "This field may not be null; leave it out."
        ),
        (#"{"note_text":"a","hours":"1"}"#, "/hours", "This should be an integer."),
        (#"{"note_text":"a","hours":true}"#, "/hours", "This should be an integer."),
        (#"{"note_text":"a","tags":"a"}"#, "/tags", "This should be an array."),
        (#"{"note_text":"a","parts":[1]}"#, "/parts/0", "This should be an object."),
        (
            #"{"note_text":"a","note_text":"b"}"#, "/note_text",
            "This field comes twice in its object; send it once."
        ),
        (
            #"{"note_text":"a","pay":{"minor_units":1,"minor\u005funits":2,"currency":"JPY"}}"#,
            "/pay/minor_units", "This field comes twice in its object; send it once."
        ),
        (
            #"{"note_text":"a","hours":30.0}"#, "/hours",
            "Write the number as an integer, without point and exponent."
        ),
        (
            #"{"note_text":"a","counts":[1,3e0]}"#, "/counts/1",
            "Write the number as an integer, without point and exponent."
        ),
        (
            #"{"note_text":"a","pay":{"minor_units":0.5,"currency":"JPY"}}"#, "/pay/minor_units",
            "Write the number as an integer, without point and exponent."
        ),
    ]) func isRefusedWithItsPlace(text: String, pointer: String, detail: String) throws {
        #expect(throws: InputError(pointer, detail)) { try read(text) }
        #expect(try faults(text).count == 1)
    }

    @Test(arguments: [
        (#"{"noteText":"a"}"#, ["/noteText", "/note_text"]),
        (#"{"note_text":1,"tags":[1,"a",2]}"#, ["/note_text", "/tags/0", "/tags/2"]),
        (
            #"{"hours":0,"counts":[-1,10],"x":1,"y":2}"#,
            ["/x", "/y", "/note_text", "/hours", "/counts/0", "/counts/1"]
        ),
        (
            #"{"note_text":"","hours":3.5,"hours":85,"pay":{"minor_units":"1","currency":"YEN"}}"#,
            ["/hours", "/note_text", "/pay/minor_units", "/pay/currency"]
        ),
        (
            #"{"note_text":"a","parts":[{"name":"","number":6},{"number":null},7]}"#,
            [
                "/parts/0/number", "/parts/1/name", "/parts/1/number", "/parts/0/name", "/parts/2",
            ]
        ),
    ]) func allFaultsAreToldAtOnce(text: String, pointers: [String]) throws {
        let faults = try faults(text)
        #expect(faults.map(\.pointer) == pointers)
        #expect(faults.allSatisfy { $0.detail.hasSuffix(".") })
    }

    @Test func noMoreFaultsAreToldThanAReaderReads() throws {
        let tags = Array(repeating: "1", count: 400).joined(separator: ",")
        #expect(try faults(#"{"note_text":"a","tags":[\#(tags)]}"#).count == InputError.limit)
    }

    @Test(arguments: [
        (#"{"note_text":"a","hours":0}"#, "It is 0, not 1 to 84."),
        (#"{"note_text":"a","hours":85}"#, "It is 85, not 1 to 84."),
        (#"{"note_text":"a","hours":-1}"#, "It is -1, not 1 to 84."),
        (#"{"note_text":"a","hours":2147483648}"#, "It is 2147483648, not 1 to 84."),
        (#"{"note_text":"a","hours":99999999999999999999}"#, "The number needs more than 64 bits."),
        (
            #"{"note_text":"a","pay":{"minor_units":9007199254740993,"currency":"CNY"}}"#,
            "It is 9007199254740993, not -9999999999999 to 9999999999999."
        ),
        (
            #"{"note_text":"a","pay":{"minor_units":-10000000000000,"currency":"CNY"}}"#,
            "It is -10000000000000, not -9999999999999 to 9999999999999."
        ),
    ]) func whatIsReadAndLiesBeyondItsLimitDoesNotFit(text: String, detail: String) throws {
        let error = try #require(throws: InputError.self) { try read(text) }
        #expect(error.detail == detail)
        #expect(error.refusal?.code == "unfit-value")
        #expect(error.refusal?.detail.hasSuffix(detail) == true)
    }

    @Test func oneFaultOfAnotherKindMakesTheBodyMalformed() throws {
        let error = try #require(throws: InputError.self) { try read(#"{"hours":85}"#) }
        #expect(error.refusal == nil)
        #expect(
            error.sentence
                == "/note_text: This field is required. One more place is named in errors."
        )
    }

    @Test(arguments: [(500, true), (501, false)]) func aListHasItsMost(count: Int, isRead: Bool) {
        let tags = Array(repeating: "\"a\"", count: count).joined(separator: ",")
        let text = #"{"note_text":"a","tags":[\#(tags)]}"#
        #expect(((try? read(text)) != nil) == isRead)
        #expect(Self.fields[1].schema["maxItems"] == 500)
    }

    @Test func aFieldSaysItsRange() {
        #expect(Self.fields[2].schema["minimum"] == 1)
        #expect(Self.fields[2].schema["maximum"] == 84)
        #expect(Self.fields[3].schema["items"]?["maximum"] == 9)
        #expect(Part.schema["properties"]?["number"]?["minimum"] == -5)
        let plain = Field.all(of: Note.self, help: [:])
        #expect(plain[2].schema["minimum"] == 0)
        #expect(plain[2].schema["maximum"] == 2_147_483_647)
    }

    @Test(arguments: ["[1]", "1", "\"a\""]) func whatHasNoFieldsIsAnObjectToo(_ text: String) {
        #expect(throws: InputError("", "This should be an object.")) {
            try StrictBody.decode(Nothing.self, from: Array(text.utf8), fields: [])
        }
    }

    @Test(arguments: [
        (#"{"note_text":"a""#, "The body is not valid JSON at byte 17 (RFC 8259)."),
        (#"{"note_text":"a"} x"#, "The body is not valid JSON at byte 19 (RFC 8259)."),
        (#"{"note_text":"a",}"#, "The body is not valid JSON at byte 18 (RFC 8259)."),
        (#"{"note_text":"a","tags":["b",]}"#, "The body is not valid JSON at byte 30 (RFC 8259)."),
        (#"{"note_text":NaN}"#, "The body is not valid JSON at byte 14 (RFC 8259)."),
        (#"{"note_text":"\ud800"}"#, "The body is not valid JSON at byte 21 (RFC 8259)."),
        (
            "\u{FEFF}{\"note_text\":\"a\"}",
            "The body begins with a byte order mark; send plain UTF-8 without one."
        ),
    ]) func otherBytesAreNoBody(text: String, detail: String) {
        #expect(throws: InputError("", detail)) { try read(text) }
    }

    /// UTF-16 of both orders, UTF-32, a body behind the mark of UTF-16, and a byte that is none of UTF-8.
    private static let otherEncodings: [[UInt8]] = {
        let text = #"{"note_text":"a"}"#
        let little: [UInt8] = text.utf8.flatMap { [$0, 0] }
        let big: [UInt8] = text.utf8.flatMap { [0, $0] }
        let wide: [UInt8] = text.utf8.flatMap { [0, 0, 0, $0] }
        let marked: [UInt8] = [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00]
        let broken: [UInt8] = Array(#"{"note_text":""#.utf8) + [0xFF, 0x22, 0x7D]
        return [little, big, wide, marked, broken]
    }()

    @Test(arguments: otherEncodings) func otherEncodingsAreNoBody(_ bytes: [UInt8]) {
        let error = InputError(
            "",
            "The body is not valid UTF-8; send no other encoding and no NUL."
        )
        #expect(throws: error) {
            try StrictBody.decode(Note.self, from: bytes, fields: Self.fields)
        }
    }

    @Test(arguments: [
        (32, "This should be an object."), (33, "The body nests deeper than 32 levels."),
    ])
    func depthEnds(depth: Int, detail: String) {
        let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        #expect(throws: InputError("", detail)) { try read(text) }
    }
}
