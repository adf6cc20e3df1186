import Core

/// R-CN-033: embassy and authorities learn of an incident from the agency, and at once.
enum IncidentReportedAtOnce: Rule {
    struct Facts: Codable, Sendable {
        /// When the agency heard of it.
        let heardAt: Instant
        /// When each was told; nil while they were not.
        let embassyToldAt: Instant?
        let authorityToldAt: Instant?
        let now: Instant

        func toldAt(_ recipient: Recipient) -> Instant? {
            switch recipient {
            case .embassy: embassyToldAt
            case .authority: authorityToldAt
            }
        }
    }

    /// What the agency takes "immediately" to mean.
    static let hours = 2

    static let card = RuleCard(
        "R-CN-033",
        .tasks,
        source: "Decree 620 Art. 17; the two hours are agency policy",
        force: .since(2012, 8, 1),
        english: """
            An incident abroad is reported immediately to the embassy or consulate and to the \
            departments at home: within two hours of the agency hearing of it.
            """,
        chinese: """
            国外发生突发事件的，企业应当立即向用工项目所在国使馆、领馆和国内有关部门报告；\
            内部时限为获知后2小时。
            """,
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        let due = facts.heardAt.adding(hours: hours)
        let words = Recipient.allCases.map { recipient in
            let told = facts.toldAt(recipient).map { "told at \($0)" } ?? "not told"
            return "\(recipient.rawValue): \(told)"
        }
        let found =
            "Heard of at \(facts.heardAt); due by \(due). \(words.joined(separator: "; "))."
        // "Within two hours" holds at the very end of the second hour, and not after it.
        let late = Recipient.allCases.filter { (facts.toldAt($0) ?? facts.now) > due }
        guard !late.isEmpty else { return .passed(found) }
        let open = late.filter { facts.toldAt($0) == nil }
        return .failed(
            found,
            remedy: open.isEmpty
                ? "Tell the director why it was late."
                : open.map { "homeward incident notify --whom \($0.rawValue) …" }
                    .joined(separator: "; ") + "."
        )
    }
}
