import Core

/// One way home: cause, owner of the cost, ticket, arrival.
package enum Repatriation: Noun {
    package static let words = NounWords(
        "rep",
        "repatriation",
        "repatriations",
        table: "repatriation"
    )
}
