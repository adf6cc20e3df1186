import Core

/// A foreign enterprise or institution that employs workers.
package enum Employer: Noun {
    package static let words = NounWords("emp", "employer", "employers", table: "employer")
}
