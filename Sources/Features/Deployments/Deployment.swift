public import Core

/// One leg of work at one site.
public enum Deployment: Noun {
    /// Its words.
    public static let words = NounWords("dep", "deployment", "deployments", table: "deployment")
}
