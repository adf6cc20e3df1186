public import Core

/// What countries have agreed on workers who go from one to another: a document with clauses and an end.
public enum Agreement: Noun {
    /// Its words.
    public static let words = NounWords("agr", "agreement", "agreements", table: "agreement")
}

/// The clauses of an agreement from a day on.
public enum AgreementText: Noun {
    /// Its words.
    public static let words = NounWords(
        "agt",
        "agreement-text",
        "agreement-texts",
        table: "agreement_text"
    )
}
