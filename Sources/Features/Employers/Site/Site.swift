import Core

/// Where the work is done.
package enum Site: Noun {
    package static let words = NounWords("site", "site", "sites", table: "site")
}
