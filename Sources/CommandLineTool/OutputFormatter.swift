import Core
import Foundation
import TransparencyLog

/// Shows an answer in the form that was asked for: one valid document, on stdout.
struct OutputFormatter {
    let format: OutputFormat
    /// Nil for what no single endpoint answered.
    let endpoint: Endpoint?
    /// Whether Excel reads the values with commas between them.
    var isForExcel = false
    /// The columns that were asked for; all where none was named.
    var asked: [String] = []

    func show(_ json: JSON) {
        switch format {
        case .json: print(Self.pretty(json["items"] ?? json))
        case .ndjson: (json["items"]?.array ?? [json]).forEach { print(Self.line($0)) }
        case .csv: showCSV(json["items"]?.array ?? [json])
        case .table: showTable(json)
        }
    }

    private var columns: [String] {
        switch endpoint?.work {
        case .list(let model), .item(let model): model.columns.map(\.name.description)
        case .write, .itemQuery, .collectionQuery, nil: []
        }
    }

    private func present(_ rows: [JSON]) -> [String] {
        // A table without rows has its header all the same.
        guard !rows.isEmpty else { return asked.isEmpty ? columns : asked }
        let keys = Set(rows.flatMap { $0.object.map { Array($0.keys) } ?? [] })
        let known = columns.filter(keys.contains)
        guard known.isEmpty else { return known }
        let shown = keys.subtracting(["due_at", "zone", "is_taken", "is_escalated"])
        return shown.sorted { Self.rank($0) < Self.rank($1) }
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
            print(ReceiptText(receipt: json).text)
            _ = showSheets(json)
            if json["rehearsed"] != nil { note("rehearsed: nothing was kept") }
        } else if let replay = ReplayTable(answer: json) {
            print(replay.text)
        } else if json["rules"] != nil {
            print(GateTable(report: json).text)
            let isOpen = json["open"] == .bool(true)
            print(isOpen ? "The step is open." : "The step is closed.")
        } else if !showSheets(json) {
            for name in present([json]) { showMember(name, json[name]) }
        }
    }

    /// Prints what the server has set line by line; whether there was any.
    private func showSheets(_ json: JSON) -> Bool {
        let sheets = json["sheets"]?.array ?? []
        for sheet in sheets {
            print()
            sheet["lines"]?.array?.compactMap(\.text).forEach { print($0) }
        }
        return !sheets.isEmpty
    }

    /// A list of objects is a table of its own; everything else is a line.
    private func showMember(_ name: String, _ value: JSON?) {
        guard let rows = value?.array?.compactMap(\.object), !rows.isEmpty else {
            return print("\(name): \(Self.cell(value))")
        }
        // Lists within a row, and ids that only machines ask for, are in `-o json`.
        let nested = rows.flatMap { row in row.filter { Self.isTable($0.value) }.map(\.key) }
        let hidden = Set(nested).union(["event_id", "action", "attempted", "why"])
        let names = Set(rows.flatMap(\.keys)).subtracting(hidden)
            .sorted { Self.rank($0) < Self.rank($1) }
        print("\(name):")
        Table(columns: names, rows: rows.map { row in names.map { Self.cell(row[$0]) } }).print()
    }

    /// Whether a value is a list of objects other than clauses, which have words of their own.
    static func isTable(_ value: JSON) -> Bool {
        value.array?.contains { $0.object != nil && $0["text"] == nil } == true
    }

    /// When, what and who come first; long words come last.
    private static func rank(_ name: String) -> (Int, String) {
        let first = [
            "due_on", "clock", "title", "rule_id", "rule", "at", "staff", "role", "words", "item",
            "code",
            "verdict", "month", "topic",
        ]
        // The longest of all closes the line, for what stands behind it would be moved out of sight.
        let last = ["subject_id", "finding", "text", "facts"]
        if let place = first.firstIndex(of: name) { return (place, name) }
        return (last.firstIndex(of: name).map { 200 + $0 } ?? 100, name)
    }

    private func showCSV(_ rows: [JSON]) {
        let table = CSVTable(columns: present(rows), rows: rows, isForExcel: isForExcel)
        print(table.text, terminator: "")
    }

    static func cell(_ json: JSON?) -> String {
        switch json {
        case nil, .null: ""
        case .text(let text): text
        case .integer(let number): String(number)
        case .bool(let boolean): boolean ? "yes" : "no"
        case .array(let items): items.map { cell($0) }.joined(separator: "; ")
        case .object(let members):
            json.flatMap(amount)?.description ?? members["text"].map { cell($0) }
                ?? members.sorted { $0.key < $1.key }.map { "\($0.key) \(cell($0.value))" }
                .joined(separator: ", ")
        }
    }

    /// The amount that a value is; nil for any other.
    static func amount(_ json: JSON) -> Money? {
        guard json.object?.count == 2, let minorUnits = json["minor_units"]?.integer,
            let currency = json["currency"]?.text.flatMap({ Currency($0) })
        else { return nil }
        return Money(minorUnits: minorUnits, currency: currency)
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
            // The terminal's own end, not the server's; texts, integers and their like always encode.
            preconditionFailure("a JSON value is always encodable: \(error)")
        }
    }

    private func note(_ text: String) { FileHandle.standardError.write(Data("\(text)\n".utf8)) }
}
