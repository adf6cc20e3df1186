public import Casework

/// One way home: cause, owner of the cost, ticket, arrival.
public enum Homecoming: Noun {
    public static let prefix = "rep"
    public static let singular = "repatriation"
    public static let plural = "repatriations"
    public static let table: StaticString = "repatriation"
}
