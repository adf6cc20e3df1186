import Core

/// A wrong that was found against an employer, with its day and source.
package enum EmployerFinding: Noun {
    package static let words = NounWords(
        "fnd",
        "employer-finding",
        "employer-findings",
        table: "employer_finding"
    )
}
