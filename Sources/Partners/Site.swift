public import Casework

/// Where the work is done.
public enum Site: Noun {
    public static let prefix = "site"
    public static let singular = "site"
    public static let plural = "sites"
    public static let table: StaticString = "site"
}
