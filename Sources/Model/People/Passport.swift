import Core

/// A passport as read from its machine-readable zone.
package enum Passport: Noun {
    package static let words = NounWords("ppt", "passport", "passports", table: "passport")
}

/// Whether a passport is the one that counts.
package enum PassportState: String, Choice {
    case valid, superseded
}
