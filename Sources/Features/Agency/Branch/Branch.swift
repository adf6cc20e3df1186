import Core

/// A branch of the agency: it works under the agency's licence, never beyond its scope.
package enum Branch: Noun {
    package static let words = NounWords("brn", "branch", "branches", table: "branch")
}
