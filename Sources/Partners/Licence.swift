public import Casework

/// The agency's permission to send workers abroad.
public enum Licence: Noun {
    public static let prefix = "lic"
    public static let singular = "licence"
    public static let plural = "licences"
    public static let table: StaticString = "licence"
}
