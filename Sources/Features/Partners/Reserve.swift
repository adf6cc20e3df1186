public import Core

/// The agency's risk reserve.
public enum Reserve: Noun {
    /// Its words.
    public static let words = NounWords("rsv", "reserve", "reserves", table: "reserve")
}
