public import Casework

/// Topics, hours and language for a destination.
public enum Course: Noun {
    public static let prefix = "crs"
    public static let singular = "course"
    public static let plural = "courses"
    public static let table: StaticString = "course"
}
