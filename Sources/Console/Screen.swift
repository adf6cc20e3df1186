import Casework
import Foundation
import Ledger

/// Shows an answer in the form that was asked for: one valid document, on stdout.
struct Screen {
    let format: OutputFormat
    let endpoint: Endpoint

    func show(_ json: JSON) {
        switch format {
        case .json: print(Self.pretty(json["items"] ?? json))
        case .ndjson: (json["items"]?.array ?? [json]).forEach { print(Self.line($0)) }
        case .csv: showCSV(json["items"]?.array ?? [json])
        case .table: showTable(json)
        }
    }

    private var columns: [String] {
        switch endpoint.work {
        case .list(let page), .item(let page): page.columns.map(\.name.description)
        case .action, .inquiry: []
        }
    }

    private func present(_ rows: [JSON]) -> [String] {
        let keys = rows.first?.object.map { Set($0.keys) } ?? []
        let known = columns.filter(keys.contains)
        return known.isEmpty ? keys.sorted() : known
    }

    private func showTable(_ json: JSON) {
        if let items = json["items"]?.array {
            // When a row was recorded is seldom what a list is read for; --fields and -o json have it.
            let names = present(items).filter { !["created_at", "updated_at"].contains($0) }
            guard !items.isEmpty else { return note("none") }
            Table(columns: names, rows: items.map { row in names.map { Self.cell(row[$0]) } })
                .print()
            if json["next"] != nil { note("more: --all, or --cursor \(json["next"]?.text ?? "")") }
        } else if json["done"] != nil {
            showReceipt(json)
        } else if json["rules"] != nil {
            print(GateTable(report: json).text)
            let isOpen = json["open"] == .bool(true)
            print(isOpen ? "The step is open." : "The step is closed.")
        } else {
            for name in present([json]) { print("\(name): \(Self.cell(json[name]))") }
        }
    }

    private func showReceipt(_ json: JSON) {
        let state = json["state"]?.text.map { ", now \($0)" } ?? ""
        let version = json["version"]?.integer ?? 0
        print(
            "\(json["done"]?.text ?? "")  \(json["id"]?.text ?? "")\(state)  (version \(version))"
        )
        for (name, value) in (json.object ?? [:]).sorted(by: { $0.key < $1.key })
        where !["done", "id", "state", "version", "event", "leaf", "gate"].contains(name) {
            print("  \(name): \(Self.cell(value))")
        }
        if json["event"] == nil { note("rehearsed: nothing was kept") }
    }

    private func showCSV(_ rows: [JSON]) {
        let names = present(rows)
        print(names.joined(separator: ","))
        for row in rows { print(names.map { Self.csv(Self.cell(row[$0])) }.joined(separator: ",")) }
    }

    /// ASVS 5.0 1.2.10: a cell that a spreadsheet would run as a formula is disarmed.
    private static func csv(_ text: String) -> String {
        let isNumber = text.wholeMatch(of: /-?[0-9]+(\.[0-9]+)?/) != nil
        let safe =
            !isNumber && text.first.map { "=+-@\t\0".contains($0) } == true ? "'\(text)" : text
        guard safe.contains(where: { ",\"\n\r".contains($0) }) else { return safe }
        return "\"\(safe.replacing("\"", with: "\"\""))\""
    }

    private static func cell(_ json: JSON?) -> String {
        switch json {
        case nil, .null: ""
        case .text(let text): text
        case .integer(let number): String(number)
        case .bool(let truth): truth ? "yes" : "no"
        case .some(let nested): line(nested)
        }
    }

    private static func line(_ json: JSON) -> String { encoded(json, [.sortedKeys]) }

    private static func pretty(_ json: JSON) -> String {
        encoded(json, [.sortedKeys, .prettyPrinted])
    }

    private static func encoded(_ json: JSON, _ format: JSONEncoder.OutputFormatting) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = format.union(.withoutEscapingSlashes)
        do {
            return String(decoding: try encoder.encode(json), as: UTF8.self)
        } catch {
            preconditionFailure("a JSON value is always encodable: \(error)")
        }
    }

    private func note(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }
}
