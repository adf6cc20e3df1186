import Core

/// The least that the law of a country, or one of its regions, lets an employer pay.
package enum MinimumWage: Noun {
    package static let words = NounWords(
        "mnw",
        "minimum-wage",
        "minimum-wages",
        table: "minimum_wage"
    )
}
