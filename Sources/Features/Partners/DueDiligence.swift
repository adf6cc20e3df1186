public import Core

/// What the agency looked into before it trusted an employer; good for twelve months.
public enum DueDiligence: Noun {
    /// Its words.
    public static let words = NounWords(
        "ddg",
        "due-diligence",
        "due-diligence",
        table: "due_diligence"
    )
}
