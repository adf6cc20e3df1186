public import Core

/// An insurance policy of a worker.
public enum Policy: Noun {
    /// Its words.
    public static let words = NounWords("pol", "policy", "policies", table: "policy")
}
