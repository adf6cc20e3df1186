public import Core

/// A complaint or a detected wrong.
public enum RightsCase: Noun {
    /// Its words.
    public static let words = NounWords("rgt", "rights-case", "rights-cases", table: "rights_case")
}
