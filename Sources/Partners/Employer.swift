public import Casework

/// A foreign enterprise or institution that employs workers.
public enum Employer: Noun {
    public static let prefix = "emp"
    public static let singular = "employer"
    public static let plural = "employers"
    public static let table: StaticString = "employer"
}
