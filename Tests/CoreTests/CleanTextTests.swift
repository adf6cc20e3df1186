import Core
import Testing

struct CleanTextTests {
    @Test(arguments: [
        ("王小明", "王小明"), ("  two words \n", "two words"), ("\u{3000}全角\u{3000}", "全角"),
        ("e\u{301}cole", "école"), ("이름", "이름"), ("\u{1112}\u{1161}\u{11AB}", "한"),
        ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("ක්\u{200D}ෂ", "ක්\u{200D}ෂ"),
        ("অ\u{9CD}\u{200D}যা", "অ\u{9CD}\u{200D}যা"), ("അവന്\u{200D}", "അവന്\u{200D}"),
        ("葛\u{E0100}城", "葛\u{E0100}城"), ("ᠠ\u{180B}ᠨ\u{180E}ᠠ", "ᠠ\u{180B}ᠨ\u{180E}ᠠ"),
        ("𠮷野", "𠮷野"), ("Ærø", "Ærø"),
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
        ("a\u{2028}b", "U+2028"), ("\u{1B}[31mred", "U+001B"),
        ("王\u{FFFD}明", "U+FFFD as its character 2"), ("\u{FFFD}", "the wrong encoding"),
        ("Di\u{200B}r", "holds U+200B (ZERO WIDTH SPACE) as its character 3: nobody sees it"),
        ("D\u{AD}ir", "U+00AD (SOFT HYPHEN) as its character 2"),
        ("\u{FEFF}Dir", "U+FEFF (ZERO WIDTH NO-BREAK SPACE) as its character 1"),
        ("Dir\u{2060}", "U+2060 (WORD JOINER) as its character 4"),
        ("D\u{34F}ir", "U+034F"), ("D\u{FE0F}ir", "U+FE0F"), ("Dir\u{2063}", "U+2063"),
        ("Dir\u{E0041}", "U+E0041 (TAG LATIN CAPITAL LETTER A)"), ("D\u{2800}r", "U+2800"),
        ("שלום\u{200F}", "U+200F (RIGHT-TO-LEFT MARK)"), ("D\u{200E}ir", "U+200E"),
        ("D\u{61C}ir", "U+061C"), ("a\u{202E}b", "U+202E (RIGHT-TO-LEFT OVERRIDE)"),
        ("a\u{202E}b\u{202C}", "U+202E"), ("a\u{2068}שלום\u{2069}b", "U+2068"),
        ("D\u{E000}r", "U+E000, which is no character of a script"), ("D\u{10FFFD}r", "U+10FFFD"),
        ("D\u{FFFF}r", "U+FFFF, which is no character of a script"),
        ("a\u{FFF9}b", "U+FFF9"), ("김\u{3164}수", "U+3164 (HANGUL FILLER)"),
        ("Di\u{200D}r", "U+200D"), ("می\u{200C}", "U+200C"), ("ක\u{200D}\u{200D}ෂ", "U+200D"),
        ("a\u{180B}", "U+180B"), ("a\u{E0100}", "U+E0100"), ("👨\u{200D}👩", "U+200D"),
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
        ("a\u{2067}b\u{2069}\nc", "a\u{2067}b\u{2069}\nc"), ("שלום\u{200F}", "שלום\u{200F}"),
        ("👨\u{200D}👩", "👨\u{200D}👩"),
    ])
    func proseKeepsLinesAndTabs(_ text: String, _ expected: String) throws {
        #expect(try LongText(parsing: text).text == expected)
        try expectRoundTrip(LongText.self, expected)
    }

    @Test(arguments: [
        ("\n\t ", "is empty"), ("a\u{0}", "U+0000"), ("a\u{0B}b", "U+000B"),
        ("a\u{2029}b", "U+2029"), ("a\n\u{FFFD}", "U+FFFD as its character 3"),
        ("a\u{2067}b\nc\u{2069}", "not closed on its line"), ("a\u{202E}b", "direction mark"),
        ("a\u{2066}b\u{202C}", "direction mark"), ("a\u{2069}b", "direction mark"),
        ("\u{202A}\u{2066}a\u{202C}\u{2069}", "direction mark"),
        ("a\u{E0041}", "U+E0041 (TAG LATIN CAPITAL LETTER A) as its character 2"),
        ("a\u{FFFE}b", "U+FFFE"), ("a\u{F8FF}b", "U+F8FF"),
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
