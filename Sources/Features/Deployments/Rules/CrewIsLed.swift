import Core

/// R-DEP-016: who goes together is led, managed on site, and understands one another.
enum CrewIsLed: CaseRule {
    static let card = RuleCard(
        "R-DEP-016",
        .warns,
        source: "Decree 620 Art. 16; agency policy",
        force: .adoption,
        english: """
            Workers who leave together are in a confirmed crew of the size agreed, with a leader \
            among them, a manager on site, and a language that each of them understands.
            """,
        chinese: "同行劳务人员应编入经确认的班组：人数不超过约定，设有组长和随行管理人员，并使用各成员通晓的语言。",
        toConfirm: true
    )

    static func check(_ facts: CrewFacts, on day: CalendarDate) -> Verdict {
        guard let crew = facts.crew else { return alone(facts) }
        var faults: [String] = []
        var remedies: [String] = []
        if crew.members > crew.sizeMost {
            faults.append("\(crew.members) are in it, and \(crew.sizeMost) may be")
            remedies.append("homeward crew release \(crew.id)")
        }
        if !crew.hasLeader { faults.append("no member leads it") }
        if !crew.hasManager { faults.append("no manager on site is named") }
        if crew.strangers > 0 {
            faults.append("\(crew.strangers) of its members do not understand \(crew.language)")
        }
        if !crew.hasLeader || !crew.hasManager || crew.strangers > 0 {
            remedies.append(
                "homeward crew lead \(crew.id) --leader-id … --manager-id … --language …"
            )
        }
        if !crew.isConfirmed { faults.append("it is not confirmed") }
        guard faults.isEmpty else {
            remedies.append("homeward crew confirm \(crew.id)")
            return .failed(
                "Of the crew \(crew.name): \(faults.joined(separator: "; ")).",
                remedy: remedies.joined(separator: "; ") + "."
            )
        }
        return .passed(
            "\(crew.members) of \(crew.sizeMost) are in the crew \(crew.name), led in \(crew.language)."
        )
    }

    private static func alone(_ facts: CrewFacts) -> Verdict {
        guard facts.companions > 0 else {
            return .notApplicable("The worker travels in no crew, and nobody else goes along.")
        }
        let site = facts.site?.description ?? "<id>"
        let leg = facts.deployment?.description ?? "<id>"
        return .failed(
            "\(facts.companions) more leave for the same site on the same day, and this worker is in no crew.",
            remedy:
                "homeward crew form --site-id \(site) …; homeward crew join … --deployment-id \(leg)."
        )
    }
}
