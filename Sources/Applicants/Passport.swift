public import Casework

/// A passport as read from its machine-readable zone.
public enum Passport: Noun {
    public static let prefix = "ppt"
    public static let singular = "passport"
    public static let plural = "passports"
    public static let table: StaticString = "passport"
}
