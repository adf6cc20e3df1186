import Core

/// A medical examination before departure.
package enum Medical: Noun {
    package static let words = NounWords("med", "medical", "medicals", table: "medical")
}
