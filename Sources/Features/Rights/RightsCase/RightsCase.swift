import Core

/// A complaint or a detected wrong.
package enum RightsCase: Noun {
    package static let words = NounWords("rgt", "rights-case", "rights-cases", table: "rights_case")
}
