import Core
import Foundation
import Testing

@testable import Rights

/// The printed reckoning: every language has every word, and every line fits.
@Suite struct WageSheetTests {
    static func reckoning() throws -> WageReckoning {
        var term = Reckonings.hourly
        term.overtimePercent = 25
        term.deductions = [Reckonings.yen(20_000)]
        return try Reckonings.reckon(
            [
                Reckonings.month(
                    "2026-10",
                    paid: [Reckonings.yen(90_000), Money(minorUnits: 300_000, currency: .cny)]
                ),
                Reckonings.month(
                    "2026-11",
                    worked: Reckonings.record("168", overtime: "12:30")
                ),
            ],
            under: [term]
        )
    }

    @Test(arguments: SheetWord.languages.keys.sorted()) func everyLanguageHasEveryWord(
        _ language: String
    ) {
        let words = SheetWord.languages[language] ?? [:]
        #expect(Set(words.keys) == Set(SheetWord.allCases))
        #expect(!words.values.contains { $0.isEmpty })
    }

    @Test(arguments: SheetWord.languages.keys.sorted()) func everyLineFitsEightyColumns(
        _ code: String
    ) throws {
        let language = try Language(parsing: code)
        let sheet = WageSheet(try Self.reckoning(), in: language)
        #expect(sheet.isWorded)
        #expect(sheet.lines.allSatisfy { $0.terminalWidth <= 80 })
        // Amounts stand at the right edge.
        let amounts = sheet.lines.filter { $0.hasSuffix("JPY 90000") }
        #expect(amounts.map(\.terminalWidth) == [80])
        let isConfirmed = ["en", "zh"].contains(code)
        let warning = SheetWord.languages[code]?[.wordsToConfirm] ?? ""
        #expect(sheet.lines.contains(warning) == !isConfirmed)
    }

    @Test func theSheetSaysWhatCountedAndWhatIsUnknown() throws {
        let text = WageSheet(try Self.reckoning(), in: .english).lines.joined(separator: " ")
            .split(separator: " ").joined(separator: " ")
        for part in [
            "1240/7 h ≈ 177.14 × JPY 1150 (by the agreed week, for no record was given)",
            "168 h × JPY 1150 (by the record); Time sheet", "12:30 h × JPY 1150 × 125%",
            "Gross or net: unknown.", "CNY 3000.00: Paid in another currency",
            "JPY -20000", "half to even",
        ] { #expect(text.contains(part), "\(part)\n\(text)") }
    }

    @Test func everyReaderHasAnOwnSheetBesideChineseAndEnglish() throws {
        let reckoning = try Self.reckoning()
        func languages(_ tags: String...) throws -> [String] {
            let spoken = try tags.map { try Language(parsing: $0) }
            return WageSheet.all(of: reckoning, for: spoken).map(\.language.description)
        }
        #expect(try languages("zh-Hans") == ["zh", "en"])
        #expect(try languages("mn-Cyrl", "zh") == ["zh", "en", "mn"])
        #expect(try languages("ko", "ko-KR") == ["zh", "en", "ko"])
        let unknown = WageSheet(reckoning, in: try Language(parsing: "uz"))
        #expect(!unknown.isWorded)
        #expect(unknown.lines == ["There are no words in uz yet: read the sheet in English."])
    }

    @Test(arguments: [
        ("", [""]), ("one two", ["one two"]), ("eleven letters", ["eleven", "letters"]),
        ("工资核算单", ["工资核算单"]), ("工资核算单据", ["工资核算单", "据"]),
        ("abcdefghijkl", ["abcdefghij", "kl"]), ("工资 abc 核算", ["工资 abc", "核算"]),
    ]) func linesAreBrokenByTheirWidth(text: String, lines: [String]) {
        #expect(text.wrapped(to: 10) == lines)
    }
}
