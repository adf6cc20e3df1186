public import Core

/// One time that an original left its worker.
public enum Handover: Noun {
    /// Its words.
    public static let words = NounWords("hnd", "handover", "handovers", table: "handover")
}
