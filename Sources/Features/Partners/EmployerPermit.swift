public import Core

/// An employer's permit to hire foreigners, with the number of workers that it allows.
public enum EmployerPermit: Noun {
    /// Its words.
    public static let words = NounWords(
        "epm",
        "employer-permit",
        "employer-permits",
        table: "employer_permit"
    )
}
