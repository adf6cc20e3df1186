public import Casework

/// One payment: category, payer, payee, disclosure.
public enum FeeLine: Noun {
    public static let prefix = "fee"
    public static let singular = "fee"
    public static let plural = "fees"
    public static let table: StaticString = "fee_line"
}
