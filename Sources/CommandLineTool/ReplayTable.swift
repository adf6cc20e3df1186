import TransparencyLog

/// What was decided then and what the same rules decide now, line by line.
struct ReplayTable {
    private let answer: JSON
    private let status: String

    /// The table of an answer; nil for one that is no replay.
    init?(answer: JSON) {
        guard let status = answer["status"]?.text, answer["rules"]?.array != nil,
            answer["event_id"] != nil
        else { return nil }
        self.answer = answer
        self.status = status
    }

    /// The lines, without the end of the last one.
    var text: String {
        let action = answer["action"]?.text ?? ""
        switch status {
        case "erased":
            return "\(action): what the rules were told was erased with the person's key."
        case "no_rule":
            return action.hasPrefix("refused.")
                ? "\(action): it was refused before any rule was asked."
                : "\(action): no gate guards this step, so no rule decided it."
        default:
            let step = "\(answer["step"]?.text ?? "") as of \(answer["as_of"]?.text ?? "")"
            return (["\(action): \(step)"] + rules.flatMap(lines) + [end]).joined(separator: "\n")
        }
    }

    private var rules: [JSON] { answer["rules"]?.array ?? [] }

    private func lines(of rule: JSON) -> [String] {
        let name = "\(rule["id"]?.text ?? "")  [\(rule["source"]?.text ?? "")]"
        let then = Self.found(rule["then"]?.text, rule["finding_then"]?.text)
        guard rule["agrees"] != .bool(true) else {
            return ["  = \(name)", "      then and now \(then)"]
        }
        let now = Self.found(rule["now"]?.text, rule["finding_now"]?.text)
        return ["  ≠ \(name)", "      then \(then)", "      now  \(now)"]
    }

    private static func found(_ outcome: String?, _ finding: String?) -> String {
        guard let outcome else { return "? it asks for other facts, or is no longer written" }
        let sign = ["passed": "✓", "failed": "✗"][outcome] ?? "–"
        return "\(sign) \(outcome): \(finding ?? "")"
    }

    /// What it came to, then and now.
    private var end: String {
        let others = rules.count { $0["agrees"] != .bool(true) }
        let found =
            others == 0
            ? "Every rule finds what it found."
            : "\(others) of \(rules.count) rules find otherwise."
        return "Then the step was \(Self.word(answer["open_then"])), now it is "
            + "\(Self.word(answer["open_now"])). \(found)"
    }

    private static func word(_ isOpen: JSON?) -> String {
        switch isOpen {
        case .bool(true): "open"
        case .bool(false): "closed"
        default: "undecided, for not every rule can be asked"
        }
    }
}
