public import Core

/// A passport as read from its machine-readable zone.
public enum Passport: Noun {
    /// Its words.
    public static let words = NounWords("ppt", "passport", "passports", table: "passport")
}
