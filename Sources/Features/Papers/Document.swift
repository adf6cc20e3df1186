public import Core

/// A document of a person that a case needs.
public enum Document: Noun {
    /// Its words.
    public static let words = NounWords("doc", "document", "documents", table: "document")
}
