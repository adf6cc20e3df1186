import Core

/// The agency's permission to send workers abroad.
package enum Licence: Noun {
    package static let words = NounWords("lic", "licence", "licences", table: "licence")
}
