public import Core

/// Where the work is done.
public enum Site: Noun {
    /// Its words.
    public static let words = NounWords("site", "site", "sites", table: "site")
}
