import TransparencyLog

/// What a write is answered with, in lines.
struct ReceiptText {
    let receipt: JSON

    /// What stands in the first line, and what only machines ask for.
    private static let unlisted: Set = [
        "done", "id", "state", "version", "event_id", "leaf", "gate", "rehearsed",
    ]

    /// The lines, without the end of the last one.
    var text: String {
        // What is set line by line below is not said a second time as members.
        let unlisted = Self.unlisted.union(receipt["sheets"] == nil ? [] : ["sheets", "reckoning"])
        let members = (receipt.object ?? [:]).sorted { $0.key < $1.key }
            .filter { !unlisted.contains($0.key) && $0.value != [] }
        return ([first] + members.map { line($0.key, $0.value) } + failures).joined(separator: "\n")
    }

    private var first: String {
        let state = receipt["state"]?.text.map { ", now \($0)" } ?? ""
        let version = receipt["version"]?.integer ?? 0
        return
            "\(receipt["done"]?.text ?? "")  \(receipt["id"]?.text ?? "")\(state)  (version \(version))"
    }

    private func line(_ name: String, _ value: JSON) -> String {
        // A table inside a receipt would bury it; `-o json` has every line.
        let lines = "\(value.array?.count ?? 0) lines"
        return "  \(name): \(OutputFormatter.isTable(value) ? lines : OutputFormatter.cell(value))"
    }

    /// What failed and did not stop what was done: easily overlooked, and demanded later.
    private var failures: [String] {
        guard let gate = receipt["gate"] else { return [] }
        let table = GateTable(report: gate, onlyObstacles: true).text
        return table.isEmpty ? [] : ["  failed without stopping it:", table]
    }
}
