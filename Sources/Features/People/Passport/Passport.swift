import Core

/// A passport as read from its machine-readable zone.
package enum Passport: Noun {
    package static let words = NounWords("ppt", "passport", "passports", table: "passport")
}
