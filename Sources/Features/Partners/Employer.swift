public import Core

/// A foreign enterprise or institution that employs workers.
public enum Employer: Noun {
    /// Its words.
    public static let words = NounWords("emp", "employer", "employers", table: "employer")
}
