import Core

/// A change of the licence or the registration, which the authority must be told of (R-AG-006).
package enum LicenceChange: Noun {
    package static let words = NounWords(
        "lch",
        "licence-change",
        "licence-changes",
        table: "licence_change"
    )
}
