import Core
import Model

/// R-EMP-005-P: nobody is sent to work on the agency's list of hazardous work.
package enum WorkNotHazardous: CaseRule {
    package typealias Facts = WorkNotBanned.Facts

    package static let card = RuleCard(
        "R-EMP-005-P",
        .blocks,
        source: "Agency policy, after Viet Nam Law 69/2020 Art. 7",
        force: .adoption,
        english: "The work is not on the list of hazardous work.",
        chinese: "工作不属于禁止的高危工种。",
        toConfirm: true
    )

    package static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        guard let occupation = facts.occupation, let declaration = facts.declaration,
            declaration.validFrom <= day
        else {
            return .notApplicable(
                "Nothing is declared of the work for \(day): R-EMP-005 asks for it."
            )
        }
        guard let hazard = declaration.natures.first(where: { $0.ban == .policy }) else {
            return .passed("Occupation \(occupation) is declared without a hazard of the list.")
        }
        return .failed(
            "Occupation \(occupation) is declared as \(hazard.rawValue), which is on the agency's list of "
                + "hazardous work.",
            remedy: "Send nobody to it: homeward case withdraw, homeward job-order cancel."
        )
    }
}
