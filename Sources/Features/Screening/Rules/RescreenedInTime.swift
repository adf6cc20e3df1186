import Core
import Model

/// R-SAN-005: everybody is compared with a new edition within a day.
package enum RescreenedInTime: CaseRule {
    package static let card = RuleCard(
        "R-SAN-005",
        .tasks,
        source: "agency policy",
        force: .adoption,
        english: "All active records are compared with a new edition of a list within 24 hours.",
        chinese: "名单更新后二十四小时内，所有有效记录须重新比对。",
        toConfirm: true
    )

    package static func check(_ facts: ListingFacts, on day: CalendarDate) -> Verdict {
        guard facts.hasBindingList || facts.hasForeignList else {
            return .notApplicable("No list is loaded.")
        }
        for subject in facts.subjects {
            guard let check = subject.check, check.isBindingCurrent, check.isForeignCurrent else {
                return .failed(
                    "The \(subject.kind.words) waits for its comparison with a newer edition.",
                    remedy: "Work off the backlog: homeward sanctions-list rescreen."
                )
            }
        }
        return .passed("Everybody concerned was compared with the current editions.")
    }
}
