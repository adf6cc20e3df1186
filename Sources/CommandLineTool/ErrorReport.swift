import Core
import Foundation
import TransparencyLog

/// A problem of the API, as words on the terminal and as an exit code.
struct ErrorReport {
    let answer: Client.Answer

    func failure() -> CommandFailure {
        let problem = answer.json
        let title = problem["title"]?.text ?? "The server declined"
        var words = "\(title): \(problem["detail"]?.text ?? "no reason given")"
        let errors = problem["errors"]?.array ?? []
        if errors.count > 1 {
            // The detail tells the first alone.
            let lines = errors.map { "  \($0["pointer"]?.text ?? ""): \($0["detail"]?.text ?? "")" }
            words = "\(title):\n" + lines.joined(separator: "\n")
        }
        if let gate = problem["gate"] {
            // The table says it better than the sentence that lists every rule in a row.
            words = "\(title).\n" + GateTable(report: gate, onlyObstacles: true).text
        }
        if let request = problem["instance"]?.text { words += "\n(request \(request))" }
        return CommandFailure(code, words)
    }

    private var code: CommandFailure.Code {
        switch answer.status {
        case 404: .notFound
        case 401: .signIn
        case 409, 412, 428: .conflict
        case 422 where answer.json["gate"] != nil: .refused
        default: .failed
        }
    }
}

/// A gate's report as a table: a sign, the rule, its article, what was found, what puts right it.
struct GateTable {
    let report: JSON
    var onlyObstacles = false

    var text: String {
        var lines: [String] = []
        for rule in report["rules"]?.array ?? [] {
            let outcome = rule["outcome"]?.text ?? ""
            if onlyObstacles, outcome != "failed" { continue }
            let sign = ["passed": "✓", "failed": "✗"][outcome] ?? "–"
            lines.append(
                "  \(sign) \(rule["id"]?.text ?? "")  \(rule["finding"]?.text ?? "")"
                    + "  [\(rule["source"]?.text ?? "")]"
            )
            if outcome == "failed" {
                lines.append("      \(rule["text_en"]?.text ?? "")")
                lines.append("      \(rule["text_zh"]?.text ?? "")")
                lines.append("      → \(rule["remedy"]?.text ?? "")")
            }
        }
        return lines.joined(separator: "\n")
    }
}
