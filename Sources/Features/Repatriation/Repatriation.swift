public import Core

/// One way home: cause, owner of the cost, ticket, arrival.
public enum Repatriation: Noun {
    /// Its words.
    public static let words = NounWords(
        "rep",
        "repatriation",
        "repatriations",
        table: "repatriation"
    )
}
