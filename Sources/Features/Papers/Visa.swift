public import Core

/// A visa or permit.
public enum Visa: Noun {
    /// Its words.
    public static let words = NounWords("visa", "visa", "visas", table: "visa")
}
