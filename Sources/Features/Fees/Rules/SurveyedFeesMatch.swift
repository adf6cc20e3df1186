import Core

/// What the worker says to have paid is what the agency booked.
enum SurveyedFeesMatch: Rule {
    /// The two sums of one survey.
    struct Facts: Codable, Sendable {
        /// What the worker says to have paid, in all and to anyone.
        let stated: Money
        /// What the ledger has in the same currency; nil where the lines cannot be compared with it.
        let booked: Money?
        /// How far the two may lie apart, in hundredths of what was booked.
        var percent = ThresholdEditions(.surveyPercent)
    }

    static let card = RuleCard(
        "R-FEE-012",
        .tasks,
        source: "IRIS standard, principle 1 (IOM)",
        force: .adoption,
        english:
            "Asked once abroad, the worker names a sum that is within 5 % of what the agency booked, or the share that the agency has confirmed; otherwise a case is looked into.",
        chinese: "到岗后回访时，劳务人员所述缴费总额与账簿相差不超过5%（或企业经确认的其他比例）；否则须立案核查。",
        toConfirm: true
    )

    static func check(_ facts: Facts, on day: CalendarDate) -> Verdict {
        let remedy =
            "Look into it with the worker, who is safe to speak: homeward rights-case open; then homeward "
            + "task finish."
        guard let booked = facts.booked else {
            return .failed(
                "The worker names \(facts.stated); what was booked is in other currencies without a rate.",
                remedy: remedy
            )
        }
        let apart = UInt128((facts.stated.minorUnits - booked.minorUnits).magnitude)
        let allowed =
            UInt128(booked.minorUnits.magnitude) * UInt128(facts.percent.value(on: day))
        let words = "The worker names \(facts.stated); the ledger has \(booked)."
        return apart * 100 <= allowed
            ? .passed(words) : .failed(words, remedy: remedy)
    }
}
