import Core

/// A visa or permit.
package enum Visa: Noun {
    package static let words = NounWords("visa", "visa", "visas", table: "visa")
}
