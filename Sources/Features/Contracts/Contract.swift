public import Core

/// A cooperation, service, labour or employment contract.
public enum Contract: Noun {
    /// Its words.
    public static let words = NounWords("con", "contract", "contracts", table: "contract")
}
