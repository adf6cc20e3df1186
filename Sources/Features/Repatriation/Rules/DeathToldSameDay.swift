import Core

/// R-REP-003: nobody learns of a death from others than the agency, or days later.
enum DeathToldSameDay: Rule {
    struct Facts: Codable, Sendable {
        let isDeath: Bool
        /// The day on which the agency heard of it.
        let noticedOn: CalendarDate
        /// What was done, each on its day.
        let done: [DeathStep: CalendarDate]
    }

    static let card = RuleCard(
        "R-REP-003",
        .tasks,
        source: "agency policy, after the Philippine law on migrant workers and Indian practice",
        force: .adoption,
        english: """
            On the day on which the agency hears of a death, the next of kin, the embassy and the \
            insurer are told, and the remains are cared for.
            """,
        chinese: "获知劳务人员死亡的当日，应通知近亲属、驻外使领馆和保险公司，并安排遗体处理。",
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard facts.isDeath else { return .notApplicable("Nobody died.") }
        let words = DeathStep.allCases.map { step in
            "\(step.rawValue): \(facts.done[step].map { "done on \($0)" } ?? "open")"
        }
        let found = "Heard of on \(facts.noticedOn). \(words.joined(separator: "; "))."
        let late = DeathStep.allCases.filter { (facts.done[$0] ?? day) > facts.noticedOn }
        guard !late.isEmpty else { return .passed(found) }
        let open = late.filter { facts.done[$0] == nil }
        return .failed(
            found,
            remedy: open.isEmpty
                ? "Tell the director why it was late."
                : open.map { "homeward repatriation tell --whom \($0.rawValue) …" }
                    .joined(separator: "; ") + "."
        )
    }
}
