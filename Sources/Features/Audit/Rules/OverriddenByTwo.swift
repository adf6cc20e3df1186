import Core
import Foundation

/// A warning is overridden by two people, for a reason, until a day.
enum OverriddenByTwo: Rule {
    struct Facts: Codable, Sendable {
        let asker: UUID
        let granter: UUID
        let validUntil: CalendarDate
    }

    static let card = RuleCard(
        "R-AUD-001",
        .blocks,
        source: "agency policy",
        force: .adoption,
        english:
            "A warning is overridden only by two people, for a stated reason, for one case and step, until a day.",
        chinese: "预警仅可由两人共同、说明理由、针对单一案件和步骤、在限定日期内予以放行。",
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard facts.asker != facts.granter else {
            return .failed(
                "The same person asked for it and would grant it.",
                remedy:
                    "Let a second person do it: homeward override grant; a second account does not count."
            )
        }
        guard day <= facts.validUntil else {
            return .failed(
                "It was to hold until \(facts.validUntil); today is \(day).",
                remedy: "Ask anew with a later day: homeward override ask."
            )
        }
        return .passed("Asked by one person, granted by another, until \(facts.validUntil).")
    }
}
