public import Core

/// Workers who travel and work together.
public enum Crew: Noun {
    /// Its words.
    public static let words = NounWords("crw", "crew", "crews", table: "crew")
}
