public import Casework

/// A visa or permit.
public enum Visa: Noun {
    public static let prefix = "visa"
    public static let singular = "visa"
    public static let plural = "visas"
    public static let table: StaticString = "visa"
}
