import Core

/// One of the agency's managers who know the business (Decree 620 Art. 6).
package enum Executive: Noun {
    package static let words = NounWords("exe", "executive", "executives", table: "executive")
}
