import Foundation
public import Ledger

extension RuleReport {
    /// The report with what each rule was told, for the event: a replay needs nothing else.
    ///
    /// What several rules were told alike stands there once.
    ///
    /// - Throws: `EncodingError` or `DecodingError` where facts hold what the house's JSON cannot.
    func record() throws -> JSON {
        var inputs: [JSON] = []
        var rules: [JSON] = []
        for line in lines {
            let facts = try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(line.facts))
            let place = inputs.firstIndex(of: facts) ?? inputs.count
            if place == inputs.count { inputs.append(facts) }
            var object = shown(line).object ?? [:]
            object["rule"] = .text(line.rule)
            object["input"] = .integer(Int64(place))
            rules.append(.object(object))
        }
        var record = json.object ?? [:]
        record["rules"] = .array(rules)
        record["inputs"] = .array(inputs)
        return .object(record)
    }
}

extension Rule {
    /// The name by which a record finds the rule again; two rules may share one card.
    public static var name: String { String(describing: Self.self) }

    /// What the rule says on a day; out of force it does not apply.
    static func verdict(_ facts: Facts, on day: CalendarDate) -> Verdict {
        card.force.contains(day)
            ? check(facts, on: day) : .notApplicable("Not in force on \(day).")
    }

    /// What the rule says of facts that a record holds.
    ///
    /// - Parameters:
    ///   - facts: What it was told, as the record has it.
    ///   - day: The day as of which it was asked.
    /// - Returns: Its verdict, by the rule as it is written now.
    /// - Throws: `DecodingError` where the rule has since come to ask for other facts.
    public static func replay(_ facts: JSON, on day: CalendarDate) throws -> Verdict {
        let told = try JSONDecoder().decode(Facts.self, from: JSONEncoder().encode(facts))
        return verdict(told, on: day)
    }
}
