import Core
import Foundation
import TransparencyLog

/// Rows as comma-separated values (RFC 4180): as they are for programs, or as Excel takes them for what they are.
///
/// For Excel the text has a byte order mark, without which Excel reads it in the code page of Windows, and CRLF; an
/// amount is a number beside its currency. A text that Excel would turn into a number or a date stands behind a tab,
/// which Excel keeps and does not show: `="…"` would be a formula, and an apostrophe would be seen.
struct CSVTable {
    let columns: [String]
    let rows: [JSON]
    let isForExcel: Bool

    /// The digits of a number that Excel keeps; the sixteenth becomes a nought.
    private static let exactDigits = 15

    /// The table, with the end of its last line.
    var text: String {
        let amounts = Set(isForExcel ? columns.filter(holdsMoney) : [])
        let header = columns.flatMap { amounts.contains($0) ? [$0, "\($0)_currency"] : [$0] }
        let body = rows.map { row in
            columns.flatMap { amounts.contains($0) ? amount(row[$0]) : [cell(row[$0])] }
        }
        let end = isForExcel ? "\r\n" : "\n"
        return (isForExcel ? "\u{FEFF}" : "")
            + ([header] + body).map { $0.map(Self.quoted).joined(separator: ",") + end }.joined()
    }

    private func holdsMoney(_ column: String) -> Bool {
        rows.contains { $0[column].flatMap(OutputFormatter.amount) != nil }
    }

    /// An amount as two cells: the number with the currency's decimals, and the currency.
    private func amount(_ value: JSON?) -> [String] {
        guard let amount = value.flatMap(OutputFormatter.amount) else { return [cell(value), ""] }
        let number = amount.description.drop { $0 != " " }.dropFirst()
        return [Self.forExcel(String(number), isNumber: true), amount.currency.code]
    }

    private func cell(_ value: JSON?) -> String {
        let text = OutputFormatter.cell(value)
        return isForExcel
            ? Self.forExcel(text, isNumber: Self.isNumber(value)) : Self.disarmed(text)
    }

    private static func isNumber(_ value: JSON?) -> Bool {
        if case .integer = value { true } else { false }
    }

    private static func forExcel(_ text: String, isNumber: Bool) -> String {
        let digits = text.count { $0.isNumber }
        let isKept = isNumber && digits <= exactDigits
        guard !isKept, isReadOtherwise(text) else { return isKept ? text : disarmed(text) }
        return "\t\(text)"
    }

    /// Whether Excel, in one of the languages of the corridors, makes a number, a date, a time or a truth of a text.
    ///
    /// A day as ISO 8601 writes it is one for Excel too, and may become it; of a moment Excel makes nothing.
    private static func isReadOtherwise(_ text: String) -> Bool {
        if CalendarDate(text) != nil || Instant(text) != nil { return false }
        let small = text.lowercased()
        if ["true", "false"].contains(small) { return true }
        let bare = small.replacing(
            /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|[ap]m)\p{L}*/,
            with: ""
        )
        return text.contains { $0.isNumber }
            && bare.wholeMatch(of: /[\p{Nd}\s.,\/:;()%$¥￥€₩₽+'e年月日号號时時分秒上下午년월일시분초오전후-]*/) != nil
    }

    /// ASVS 5.0 1.2.10: a cell that a spreadsheet would run as a formula is disarmed.
    private static func disarmed(_ text: String) -> String {
        let isNumber = text.wholeMatch(of: /-?[0-9]+(\.[0-9]+)?/) != nil
        return !isNumber && text.first.map { "=+-@\t\0".contains($0) } == true ? "'\(text)" : text
    }

    private static func quoted(_ text: String) -> String {
        // To Swift a line end of Windows is one character of its own.
        let marks: Set<Character> = [",", "\"", "\n", "\r", "\r\n", "\t"]
        guard text.contains(where: marks.contains) else { return text }
        return "\"\(text.replacing("\"", with: "\"\""))\""
    }
}
