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
            put right. *tasks*: a clock runs, the step goes on. A rule marked † is a default that a compliance
            officer must confirm.

            | rule | does | in force | source | what must hold | 必须满足 | reads |
            |---|---|---|---|---|---|---|

            """
        let rows = cards.map { card in
            "| \(card.id)\(card.toConfirm ? " †" : "") | \(card.severity.rawValue) | \(force(card)) "
                + "| \(card.source) | \(card.english) | \(card.chinese) | \(reads(card)) |"
        }
        let gates = App.features.flatMap { $0.gates }.map { gate in
            "| \(gate.step) | \(gate.summary) | "
                + gate.rules.map { $0.card.id }.joined(separator: ", ") + " |"
        }
        return head + rows.joined(separator: "\n") + facts + """


            ## Gates over a case

            | step | what it allows | rules |
            |---|---|---|

            """ + gates.joined(separator: "\n") + duties
    }

    private static func force(_ card: RuleCard) -> String {
        let last = card.force.lastDay.map { " to \($0)" } ?? " on"
        return "\(card.force.from)\(last)"
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

    /// The clocks, after the gates.
    private static var duties: String {
        let rows = App.features.flatMap { $0.duties }.map { duty in
            let length = duty.deadline?.description ?? "a day that the records give"
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
