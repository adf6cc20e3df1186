import Core

/// Who sat in which lesson for how long.
package enum Attendance: Noun {
    package static let words = NounWords("att", "attendance", "attendances", table: "attendance")
}
