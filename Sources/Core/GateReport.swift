import TransparencyLog

/// What a gate found, as answers, receipts and refusals publish it.
package struct GateReport: Codable, Sendable {
    /// The step that the rules guard, such as `deployment.depart`.
    package let step: String
    /// The day as of which they were checked.
    package let asOf: CalendarDate
    /// Whether nothing stands in the way.
    package let open: Bool
    /// One line a rule, in the gate's order.
    package let rules: [GateLine]
}

/// One rule of a gate: its texts, beside what it found.
package struct GateLine: Codable, Sendable {
    /// The rule's number.
    package let id: String
    /// What a failure does.
    package let severity: Severity
    /// The article.
    package let source: String
    /// What it came to.
    package let outcome: RuleOutcome
    /// The sentence in English.
    package let textEn: String
    /// The sentence in Chinese.
    package let textZh: String
    /// Whether a compliance officer must still confirm the rule.
    package let toConfirm: Bool
    /// What was found, in words that show the values read.
    package let finding: String
    /// What would put it right; nil where nothing is wrong.
    package let remedy: String?
    /// The override that lets a failed warning pass; nil where none does.
    package let override: AppliedOverride?
}

/// An override that two people took upon themselves, where it is applied.
package struct AppliedOverride: Codable, Sendable {
    /// The override.
    package let id: ID<Override>
    /// Its last day.
    package let validUntil: CalendarDate
}

/// What a rule came to.
package enum RuleOutcome: String, Choice {
    case passed, failed
    case notApplicable = "not-applicable"
}

extension Verdict {
    /// What it came to, without its words.
    package var outcome: RuleOutcome {
        switch self {
        case .passed: .passed
        case .failed: .failed
        case .notApplicable: .notApplicable
        }
    }
}

// Written out by hand: every write with a gate needs it under its locks, and an encoder would cost more than the gate.

extension GateReport {
    /// The report as JSON.
    package var json: JSON { .object(object(with: rules.map(\.json))) }

    /// The report with its lines as they are to be shown.
    func object(with lines: [JSON]) -> [String: JSON] {
        [
            "step": .text(step), "as_of": .text("\(asOf)"), "open": .bool(open),
            "rules": .array(lines),
        ]
    }
}

extension GateLine {
    /// The line as JSON.
    var json: JSON {
        var object: [String: JSON] = [
            "id": .text(id), "severity": .text(severity.rawValue), "source": .text(source),
            "outcome": .text(outcome.rawValue), "text_en": .text(textEn),
            "text_zh": .text(textZh), "to_confirm": .bool(toConfirm), "finding": .text(finding),
        ]
        object["remedy"] = remedy.map(JSON.text)
        object["override"] = override.map {
            ["id": .text("\($0.id)"), "valid_until": .text("\($0.validUntil)")]
        }
        return .object(object)
    }
}
