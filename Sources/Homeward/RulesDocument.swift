import Audit
import Core

/// Every rule of the system as the page that compliance officers read: `Docs/Rules.md`.
enum RulesDocument {
    /// Every card, once, in the order of the numbers.
    static let cards = RuleRegistry.cards.values.sorted { $0.id < $1.id }

    /// The page.
    static var text: String {
        let head = """
            # Rules

            Made from the rules themselves. *blocks*: nobody can go on. *warns*: stops the step until it is
            put right. *tasks*: a clock runs, the step goes on. A rule marked † is a default that two people
            confirm or correct on record: `homeward law pending` lists what an agency has still to confirm. *In
            force* is the day of the source; a policy is in force for an agency from the day of its adoption
            (`homeward rule-adoption list`).

            \(marks)

            | rule | does | in force | source | what must hold | 必须满足 | reads |
            |---|---|---|---|---|---|---|

            """
        let rows = cards.map { card in
            "| \(card.id)\(card.toConfirm ? " †" : "") | \(card.severity.rawValue) | \(force(card)) "
                + "| \(card.source) | \(card.english) | \(card.chinese) | \(reads(card)) |"
        }
        let gates = App.features.flatMap { $0.gates }.flatMap { gate in
            Regime.allCases.map { row(gate, under: $0) }
        }
        return head + rows.joined(separator: "\n") + facts + """


            ## Gates over a case

            | step | governed by | what it allows | rules |
            |---|---|---|---|

            """ + gates.joined(separator: "\n") + thresholds + duties
    }

    private static func force(_ card: RuleCard) -> String {
        guard case .law(let days) = card.force else { return "by adoption" }
        let last = days.lastDay.map { " to \($0)" } ?? " on"
        return "\(days.from)\(last)"
    }

    /// How many rules there are, and which still bear the mark.
    private static var marks: String {
        let marked = cards.filter(\.toConfirm).map(\.id)
        return """
            \(cards.count) rules, \(cards.count - marked.count) of them certain and \(marked.count) marked †: \
            \(marked.joined(separator: ", ")).
            """
    }

    /// What a gate asks of the cases of a regime.
    private static func row(_ gate: Gate, under regime: Regime) -> String {
        let rules = gate.rules.filter { $0.regimes.contains(regime) }.map { $0.card.id }
        return
            "| \(gate.step) | \(regime.title) | \(gate.summary) | \(rules.joined(separator: ", ")) |"
    }

    /// What the rule is told: facts that several rules share are listed once, below.
    private static func reads(_ card: RuleCard) -> String {
        guard let rule = RuleRegistry.rules[card.id] else { return "" }
        let name = factsName(of: rule)
        return name == ownFacts ? FactsOutline(of: factsType(of: rule)).words : name
    }

    /// The name that a rule gives to facts which no other rule reads.
    private static let ownFacts = "facts"

    private static func factsName<R: Rule>(of _: R.Type) -> String { "\(R.Facts.self)".spaced }
    private static func factsType<R: Rule>(of _: R.Type) -> any Decodable.Type { R.Facts.self }

    /// What the shared facts hold, after the rules.
    private static var facts: String {
        let shared = Dictionary(
            RuleRegistry.rules.values.map { (factsName(of: $0), factsType(of: $0)) }
        ) { $1 }
        let rows = shared.filter { $0.key != ownFacts }.sorted { $0.key < $1.key }.map { facts in
            "| \(facts.key) | \(FactsOutline(of: facts.value).words) |"
        }
        return """


            ## What is read

            | facts | made of |
            |---|---|

            """ + rows.joined(separator: "\n")
    }

    /// The numbers that may change, after the gates.
    private static var thresholds: String {
        let rows = ThresholdCode.allCases.map { code in
            let card = code.card
            let since = card.since.map { ", in force since \($0)" } ?? ""
            return "| \(code.rawValue)\(card.toConfirm ? " †" : "") | \(card.words(card.shipped)) "
                + "| \(card.words(card.range.lowerBound)) to \(card.words(card.range.upperBound)) "
                + "| \(card.rule) | \(card.source)\(since) | \(card.meaning) |"
        }
        return """


            ## Thresholds

            The value that ships holds on each day for which the agency has confirmed no other one, with two
            people: `homeward threshold propose`, `homeward threshold confirm`. A limit is that of the day that a
            rule is asked for; a clock runs by the number of the day on which it began.

            | threshold | ships as | may go | rule | source | what it is |
            |---|---|---|---|---|---|

            """ + rows.joined(separator: "\n")
    }

    /// The clocks, after the gates.
    private static var duties: String {
        let rows = App.features.flatMap { $0.duties }.map { duty in
            let length =
                (duty.deadline?.description ?? "a day that the records give")
                + (duty.threshold.map { " (\($0.rawValue))" } ?? "")
            let ends = duty.isByHand ? "by hand, with a note" : "by its step"
            let afterCase =
                switch duty.afterCase {
                case .ends: "ends with it"
                case .stays(let reason): "stays: \(reason)"
                case .noCase: "has none"
                }
            return "| \(duty.word) | \(duty.rule) | \(duty.owner.rawValue) | \(length) "
                + "| \(duty.title) | \(ends) | \(afterCase) |"
        }
        return """


            ## Duties with a clock

            | duty | rule | owner | time | what is to be done | ends | when its case ends |
            |---|---|---|---|---|---|---|

            """ + rows.joined(separator: "\n") + "\n"
    }
}
