public import Casework

/// A cooperation, service, labour or employment contract.
public enum Contract: Noun {
    public static let prefix = "con"
    public static let singular = "contract"
    public static let plural = "contracts"
    public static let table: StaticString = "contract"
}
