public import Core

/// An organisation beside the worker and the agency: a centre, a clinic, an embassy, a hotline.
public enum Body: Noun {
    /// Its words.
    public static let words = NounWords("bdy", "body", "bodies", table: "body")
}
