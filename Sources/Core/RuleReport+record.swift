import Foundation
import TransparencyLog

extension RuleReport {
    /// The report with what each rule was told, for the event: a replay needs nothing else.
    ///
    /// What several rules were told alike stands there once, each as the text of a JSON value: nobody
    /// but the rule itself reads it, so it is not taken apart here, under the locks of a write.
    ///
    /// - Throws: `EncodingError` where facts hold what JSON cannot.
    func record() throws -> JSON {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var inputs: [String] = []
        var places: [ObjectIdentifier: Int] = [:]
        var rules: [JSON] = []
        let report = published
        for (line, shown) in zip(lines, report.rules) {
            let place: Int
            if let known = places[ObjectIdentifier(line.input)] {
                place = known
            } else {
                let facts = String(decoding: try encoder.encode(line.input.facts), as: UTF8.self)
                place = inputs.firstIndex(of: facts) ?? inputs.count
                if place == inputs.count { inputs.append(facts) }
                places[ObjectIdentifier(line.input)] = place
            }
            var object = shown.json.object ?? [:]
            object["rule"] = .text(line.rule)
            object["input"] = .integer(Int64(place))
            object["bound_from"] = line.standing.start.map { .text("\($0)") }
            rules.append(.object(object))
        }
        var record = report.object(with: rules)
        record["inputs"] = .array(inputs.map(JSON.text))
        return .object(record)
    }
}

extension Rule {
    /// The name by which a record finds the rule again; two rules may share one card.
    package static var name: String { String(describing: Self.self) }

    /// What the rule says on a day; where it does not bind, it does not apply.
    static func verdict(
        _ facts: Facts,
        on day: CalendarDate,
        since start: CalendarDate?
    ) -> Verdict {
        if let silence = card.force.silence(on: day, since: start) {
            return .notApplicable(silence)
        }
        return check(facts, on: day)
    }

    /// What the rule says of facts that a record holds.
    ///
    /// - Parameters:
    ///   - facts: What it was told, as the record has it: the text of a JSON value.
    ///   - day: The day as of which it was asked.
    ///   - start: Since when it bound the agency then, as the record has it; nil where the card alone said so.
    /// - Returns: Its verdict, by the rule as it is written now, in the words that everybody may read.
    /// - Throws: `DecodingError` where the rule has since come to ask for other facts.
    package static func replay(
        _ facts: String,
        on day: CalendarDate,
        since start: CalendarDate?
    ) throws -> Verdict {
        let facts = try JSONDecoder().decode(Facts.self, from: Data(facts.utf8))
        let found = verdict(facts, on: day, since: start)
        return closed?.cover(found) ?? found
    }
}
