public import Core

/// One payment: category, payer, payee, disclosure.
public enum FeeLine: Noun {
    /// Its words.
    public static let words = NounWords("fee", "fee", "fees", table: "fee_line")
}
