import Casework

/// Every rule of the house as the page that compliance officers read: `Docs/Rules.md`.
enum RuleBook {
    /// Every card, once, in the order of the numbers.
    static let cards: [RuleCard] = {
        var cards: [String: RuleCard] = [:]
        for room in House.rooms {
            for rule in room.caseRules { cards[rule.card.id] = rule.card }
            for rule in room.rules { cards[rule.card.id] = rule.card }
            for gate in room.gates {
                for rule in gate.rules { cards[rule.card.id] = rule.card }
            }
        }
        return cards.values.sorted { $0.id < $1.id }
    }()

    /// The page.
    static var text: String {
        let head = """
            # Rules

            Made from the rules themselves. *blocks*: nobody can go on. *warns*: stops the step until it is
            mended. *tasks*: a clock runs, the step goes on. A rule marked † is a default that a compliance
            officer must confirm.

            | rule | does | source | what must hold | 必须满足 |
            |---|---|---|---|---|

            """
        let rows = cards.map { card in
            "| \(card.id)\(card.toConfirm ? " †" : "") | \(card.severity.rawValue) | \(card.source) "
                + "| \(card.english) | \(card.chinese) |"
        }
        let gates = House.rooms.flatMap { $0.gates }.map { gate in
            "| \(gate.step) | \(gate.summary) | "
                + gate.rules.map { $0.card.id }.joined(separator: ", ") + " |"
        }
        return head + rows.joined(separator: "\n") + """


            ## Gates over a case

            | step | what it allows | rules |
            |---|---|---|

            """ + gates.joined(separator: "\n") + "\n"
    }
}
