public import Casework

/// The agency's risk reserve.
public enum Reserve: Noun {
    public static let prefix = "rsv"
    public static let singular = "reserve"
    public static let plural = "reserves"
    public static let table: StaticString = "reserve"
}
