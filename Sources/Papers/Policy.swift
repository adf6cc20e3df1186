public import Casework

/// An insurance policy of a worker.
public enum Policy: Noun {
    public static let prefix = "pol"
    public static let singular = "policy"
    public static let plural = "policies"
    public static let table: StaticString = "policy"
}
