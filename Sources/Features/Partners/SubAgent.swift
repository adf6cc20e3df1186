public import Core

/// Who brings word of work to the villages for the agency: may inform, and do nothing else.
public enum SubAgent: Noun {
    /// Its words.
    public static let words = NounWords("sub", "sub-agent", "sub-agents", table: "sub_agent")
}
