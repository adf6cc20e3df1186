import Core

/// Workers who travel and work together.
package enum Crew: Noun {
    package static let words = NounWords("crw", "crew", "crews", table: "crew")
}
