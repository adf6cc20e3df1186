public import Core

/// Who sat in which lesson for how long.
public enum Attendance: Noun {
    /// Its words.
    public static let words = NounWords("att", "attendance", "attendances", table: "attendance")
}
