public import Core

/// A language or skill result of a person, or a place on a roster.
public enum Qualification: Noun {
    /// Its words.
    public static let words = NounWords(
        "qua",
        "qualification",
        "qualifications",
        table: "qualification"
    )
}
