public import Core

/// One of the agency's managers who know the business (Decree 620 Art. 6).
public enum Executive: Noun {
    /// Its words.
    public static let words = NounWords("exe", "executive", "executives", table: "executive")
}
