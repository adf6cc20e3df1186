public import Casework

/// Who sat in which lesson for how long.
public enum Attendance: Noun {
    public static let prefix = "att"
    public static let singular = "attendance"
    public static let plural = "attendances"
    public static let table: StaticString = "attendance"
}
