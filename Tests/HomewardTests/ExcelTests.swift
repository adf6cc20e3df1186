import Testing
import TransparencyLog

@testable import CommandLineTool

/// What Excel opens is what the list says: letters, amounts, and numbers that are no numbers.
@Suite struct ExcelTests {
    private func table(_ rows: [JSON], _ columns: [String], forExcel: Bool = true) -> String {
        CSVTable(columns: columns, rows: rows, isForExcel: forExcel).text
    }

    @Test func theFileHasItsMarkAndTheLineEndsOfWindows() {
        let rows: [JSON] = [
            ["id": "per_1", "native_name": "王小明"], ["id": "per_2", "native_name": "金, 美"],
        ]
        #expect(
            Array(table(rows, ["id", "native_name"]).utf8)
                == Array("\u{FEFF}id,native_name\r\nper_1,王小明\r\nper_2,\"金, 美\"\r\n".utf8)
        )
        #expect(
            Array(table(rows, ["id", "native_name"], forExcel: false).utf8)
                == Array("id,native_name\nper_1,王小明\nper_2,\"金, 美\"\n".utf8)
        )
    }

    @Test func aTableWithoutRowsHasItsHeader() {
        #expect(table([], ["id", "pay"]) == "\u{FEFF}id,pay\r\n")
        #expect(table([], ["id", "pay"], forExcel: false) == "id,pay\n")
    }

    @Test func anAmountIsANumberBesideItsCurrency() {
        let rows: [JSON] = [
            ["pay": ["minor_units": 150_000, "currency": "JPY"], "n": 1],
            ["pay": ["minor_units": -1250, "currency": "CNY"], "n": 2],
            ["pay": ["minor_units": 5, "currency": "KWD"], "n": 3],
            ["pay": .null, "n": 4],
            ["pay": ["minor_units": 9_007_199_254_740_991, "currency": "CNY"], "n": 5],
        ]
        #expect(
            table(rows, ["pay", "n"])
                == "\u{FEFF}pay,pay_currency,n\r\n150000,JPY,1\r\n-12.50,CNY,2\r\n0.005,KWD,3\r\n,,4\r\n"
                + "\"\t90071992547409.91\",CNY,5\r\n"
        )
        #expect(
            table([rows[0]], ["pay", "n"], forExcel: false) == "pay,n\nJPY 150000,1\n"
        )
    }

    /// Excel makes a number of the first, and of the second one whose last three digits are noughts.
    @Test(arguments: [
        "0123", "222404199903070028", "7000012050002", "+8613843300000", "8153", "1-2", "3/4",
        "MAR1",
        "5 March", "1e5", "12E3", "TRUE", "5%", "10:30", "(5)", "１２３", "3月5日", "3월 5일",
        "5 мая 2026", "-5",
    ])
    func aTextThatExcelWouldChangeStandsBehindATab(_ text: String) {
        #expect(table([["a": .text(text)]], ["a"]) == "\u{FEFF}a\r\n\"\t\(text)\"\r\n")
        // For programs it stays as it is, but for what a spreadsheet would run.
        let plain = text.hasPrefix("+") ? "'\(text)" : text
        #expect(table([["a": .text(text)]], ["a"], forExcel: false) == "a\n\(plain)\n")
    }

    @Test(arguments: [
        "2026-11-21", "2026-11-21T10:00:00.000000Z", "case_01h455vb4pex5vsknk084sn02q", "R-ID-001",
        "LW2201202600017", "JP-13", "王小明", "三月", "June", "A1",
    ])
    func aDayAndAWordStayAsTheyAre(_ text: String) {
        #expect(table([["a": .text(text)]], ["a"]) == "\u{FEFF}a\r\n\(text)\r\n")
    }

    @Test(arguments: ["=1+1", "@SUM(1)", "+A1", "-cmd|' /C calc'!A0", "=HYPERLINK(1)"])
    func aFormulaIsDisarmedForBoth(_ text: String) {
        #expect(table([["a": .text(text)]], ["a"]) == "\u{FEFF}a\r\n'\(text)\r\n")
        #expect(table([["a": .text(text)]], ["a"], forExcel: false) == "a\n'\(text)\n")
    }

    @Test func numbersOfMoreThanFifteenDigitsAreTexts() {
        let rows: [JSON] = [["a": 123_456_789_012_345], ["a": 1_234_567_890_123_456], ["a": -7]]
        #expect(
            table(rows, ["a"]) == "\u{FEFF}a\r\n123456789012345\r\n\"\t1234567890123456\"\r\n-7\r\n"
        )
    }

    @Test(arguments: OutputFormat.allCases) func excelGoesWithCSVAlone(_ output: OutputFormat) {
        #expect(ConnectionOptions.fits(true, output) == (output == .csv))
        #expect(ConnectionOptions.fits(false, output))
    }
}
