import Core

/// R-AGE-001 at the departure itself: who leaves before the planned day is judged as of the day of leaving.
///
/// The day of the check is that day here, and of the two the earlier counts: a plan that lies after the
/// 18th birthday makes nobody older.
package enum OfAgeOnLeaving: CaseRule {
    /// The rule's card: it is one rule, asked on another day.
    package static let card = OfAgeAtDeparture.card

    /// Whether the facts satisfy the rule on a day: the day of the departure.
    package static func check(_ facts: ApplicantFacts, on day: CalendarDate) -> Verdict {
        guard let birthDate = facts.birthDate, let planned = facts.departure, day < planned else {
            return OfAgeAtDeparture.check(facts, on: day)
        }
        let age = birthDate.ageWords(on: day)
        guard birthDate.ages(on: day).lowerBound >= OfAgeAtDeparture.least else {
            return .failed(
                "The worker is \(age) on \(day), the day of leaving; the plan was \(planned).",
                remedy:
                    "Let the worker leave on or after the 18th birthday, the latest that it can be: "
                    + "homeward deployment depart."
            )
        }
        return .passed("The worker is \(age) on \(day), the day of leaving.")
    }
}
