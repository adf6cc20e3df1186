public import Core

/// A branch of the agency: it works under the agency's licence, never beyond its scope.
public enum Branch: Noun {
    /// Its words.
    public static let words = NounWords("brn", "branch", "branches", table: "branch")
}
