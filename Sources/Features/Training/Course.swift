public import Core

/// Topics, hours and language for a destination.
public enum Course: Noun {
    /// Its words.
    public static let words = NounWords("crs", "course", "courses", table: "course")
}
