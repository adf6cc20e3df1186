import Core

/// Topics, hours and language for a destination.
package enum Course: Noun {
    package static let words = NounWords("crs", "course", "courses", table: "course")
}
