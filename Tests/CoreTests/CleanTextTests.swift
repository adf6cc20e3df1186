import Core
import Testing

struct CleanTextTests {
    @Test(arguments: [
        ("王小明", "王小明"), ("  two words \n", "two words"), ("\u{3000}全角\u{3000}", "全角"),
        ("e\u{301}cole", "école"), ("이름", "이름"), ("\u{1112}\u{1161}\u{11AB}", "한"),
        ("a\u{2068}שלום\u{2069}b", "a\u{2068}שלום\u{2069}b"), ("שלום\u{200F}", "שלום\u{200F}"),
    ])
    func linesAreTrimmedAndComposed(_ text: String, _ expected: String) throws {
        let line = try ShortText(parsing: text)
        #expect(Array(line.text.unicodeScalars) == Array(expected.unicodeScalars))
        try expectRoundTrip(ShortText.self, line.text)
    }

    @Test(arguments: [
        ("", "is empty"), ("  \t ", "is empty"), ("\u{200B}", "is empty"), ("\u{FEFF}", "is empty"),
        ("a\nb", "U+000A as its character 2"), ("a\tb", "U+0009"), ("a\u{0}b", "U+0000"),
        ("ab\u{7F}c", "U+007F as its character 3"), ("a\u{85}b", "U+0085"),
        ("a\u{2028}b", "U+2028"), ("\u{1B}[31mred", "U+001B"), ("a\u{202E}b", "direction mark"),
        ("a\u{2066}b\u{202C}", "direction mark"), ("a\u{2069}b", "direction mark"),
        ("\u{202A}\u{2066}a\u{202C}\u{2069}", "direction mark"),
    ])
    func otherLinesAreRefused(_ text: String, saying words: String) throws {
        #expect(try refusal(of: text, as: ShortText.self).contains(words))
    }

    @Test func aLineHasTwoHundredCharactersAtMost() throws {
        let longest = String(repeating: "字", count: ShortText.limit)
        #expect(try ShortText(parsing: " \(longest) ").text == longest)
        #expect(try refusal(of: longest + "字", as: ShortText.self).contains("has 201 characters"))
        // Characters are scalars: marks piled on one letter count one by one.
        let piled = "a" + String(repeating: "\u{334}", count: ShortText.limit)
        #expect(try refusal(of: piled, as: ShortText.self).contains("has 201 characters"))
    }

    @Test(arguments: [
        ("one\ntwo\tthree", "one\ntwo\tthree"), ("one\r\ntwo\rthree\n", "one\ntwo\nthree"),
        ("a\u{2067}b\u{2069}\nc", "a\u{2067}b\u{2069}\nc"),
    ])
    func proseKeepsLinesAndTabs(_ text: String, _ expected: String) throws {
        #expect(try LongText(parsing: text).text == expected)
        try expectRoundTrip(LongText.self, expected)
    }

    @Test(arguments: [
        ("\n\t ", "is empty"), ("a\u{0}", "U+0000"), ("a\u{0B}b", "U+000B"),
        ("a\u{2029}b", "U+2029"),
        ("a\u{2067}b\nc\u{2069}", "not closed on its line"),
    ])
    func otherProseIsRefused(_ text: String, saying words: String) throws {
        #expect(try refusal(of: text, as: LongText.self).contains(words))
    }

    @Test func proseHasTenThousandCharactersAtMost() throws {
        let longest = String(repeating: "字", count: LongText.limit)
        #expect(try LongText(parsing: longest).text == longest)
        #expect(try refusal(of: longest + "字", as: LongText.self).contains("has 10001 characters"))
    }

    @Test func literalsAreChecked() {
        let line: ShortText = "A line"
        let prose: LongText = "Two\nlines"
        #expect(line.text == "A line")
        #expect(prose.text == "Two\nlines")
    }
}
