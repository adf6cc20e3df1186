import Core

/// The agency's risk reserve.
package enum Reserve: Noun {
    package static let words = NounWords("rsv", "reserve", "reserves", table: "reserve")
}
