public import Core

/// A medical examination before departure.
public enum Medical: Noun {
    /// Its words.
    public static let words = NounWords("med", "medical", "medicals", table: "medical")
}
