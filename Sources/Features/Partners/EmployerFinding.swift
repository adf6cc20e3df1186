public import Core

/// A wrong that was found against an employer, with its day and source.
public enum EmployerFinding: Noun {
    /// Its words.
    public static let words = NounWords(
        "fnd",
        "employer-finding",
        "employer-findings",
        table: "employer_finding"
    )
}
