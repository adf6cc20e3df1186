import Core
import Corridors

/// R-ID-003: the passport still runs for some months after the stay.
package enum PassportOutlastsStay: CaseRule {
    package static let card = RuleCard(
        "R-ID-003",
        .blocks,
        source: "corridor's passport rule; agency policy",
        force: .adoption,
        english:
            "The passport is valid for as many months after the planned end as the corridor asks: "
            + "six where it says nothing.",
        chinese: "护照有效期在计划期满后仍满通道所要求的月数；未规定的，为六个月。",
        toConfirm: true
    )

    /// Months where the corridor says nothing: what consulates most often ask for.
    static let usualMonths = 6

    package static func check(_ facts: ApplicantFacts, on day: CalendarDate) -> Verdict {
        guard let passport = facts.passport, let end = facts.plannedEnd else {
            return .failed(
                "No passport is on file for a planned stay.",
                remedy: "Verify the identity against a passport: homeward person verify-identity."
            )
        }
        let months = facts.passportMonths?.value(on: day) ?? usualMonths
        let least = end.adding(months: months)
        let found =
            "The passport ends on \(passport.expiresOn); \(months) months after the planned end, "
            + "\(end), it is \(least)."
        guard passport.expiresOn >= least else {
            return .failed(
                found,
                remedy: "Have the passport renewed, then verify the new one: homeward person "
                    + "verify-identity."
            )
        }
        return .passed(found)
    }
}
