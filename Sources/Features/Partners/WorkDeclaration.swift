public import Core

/// What an employer declares of one kind of work: its nature, its pay, and what local workers get.
public enum WorkDeclaration: Noun {
    /// Its words.
    public static let words = NounWords(
        "wdl",
        "work-declaration",
        "work-declarations",
        table: "work_declaration"
    )
}
