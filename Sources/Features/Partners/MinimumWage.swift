public import Core

/// The least that the law of a country, or one of its regions, lets an employer pay.
public enum MinimumWage: Noun {
    /// Its words.
    public static let words = NounWords(
        "mnw",
        "minimum-wage",
        "minimum-wages",
        table: "minimum_wage"
    )
}
