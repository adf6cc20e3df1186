public import Core

/// The agency's permission to send workers abroad.
public enum Licence: Noun {
    /// Its words.
    public static let words = NounWords("lic", "licence", "licences", table: "licence")
}
