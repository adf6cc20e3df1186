import Audit
import Casework

/// Every rule of the house as the page that compliance officers read: `Docs/Rules.md`.
enum RuleBook {
    /// Every card, once, in the order of the numbers.
    static let cards = LawBook.cards.values.sorted { $0.id < $1.id }

    /// The page.
    static var text: String {
        let head = """
            # Rules

            Made from the rules themselves. *blocks*: nobody can go on. *warns*: stops the step until it is
            mended. *tasks*: a clock runs, the step goes on. A rule marked † is a default that a compliance
            officer must confirm.

            | rule | does | in force | source | what must hold | 必须满足 | reads |
            |---|---|---|---|---|---|---|

            """
        let rows = cards.map { card in
            "| \(card.id)\(card.toConfirm ? " †" : "") | \(card.severity.rawValue) | \(force(card)) "
                + "| \(card.source) | \(card.english) | \(card.chinese) | \(reads(card)) |"
        }
        let gates = House.rooms.flatMap { $0.gates }.map { gate in
            "| \(gate.step) | \(gate.summary) | "
                + gate.rules.map { $0.card.id }.joined(separator: ", ") + " |"
        }
        return head + rows.joined(separator: "\n") + """


            ## Gates over a case

            | step | what it allows | rules |
            |---|---|---|

            """ + gates.joined(separator: "\n") + duties
    }

    private static func force(_ card: RuleCard) -> String {
        let last = card.force.lastDay.map { " to \($0)" } ?? " on"
        return "\(card.force.from)\(last)"
    }

    /// The facts that the rule is given, in words: `VisaFacts` are visa facts.
    private static func reads(_ card: RuleCard) -> String {
        guard let rule = LawBook.rules[card.id] else { return "" }
        return words(of: rule)
    }

    private static func words<R: Rule>(of _: R.Type) -> String {
        var words = ""
        for letter in "\(R.Facts.self)" {
            if letter.isUppercase, !words.isEmpty { words.append(" ") }
            words += letter.lowercased()
        }
        return words == "facts" ? "what the step is given" : words
    }

    /// The clocks, after the gates.
    private static var duties: String {
        let rows = House.rooms.flatMap { $0.duties }.map { duty in
            let length = duty.deadline?.description ?? "a day that the records give"
            let ends = duty.isByHand ? "by hand, with a note" : "by its step"
            return "| \(duty.word) | \(duty.rule) | \(duty.owner.rawValue) | \(length) "
                + "| \(duty.title) | \(ends) |"
        }
        return """


            ## Duties with a clock

            | duty | rule | owner | time | what is to be done | ends |
            |---|---|---|---|---|---|

            """ + rows.joined(separator: "\n") + "\n"
    }
}
