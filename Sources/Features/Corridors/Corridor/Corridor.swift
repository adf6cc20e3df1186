import Core

/// One way abroad: origin, destination and programme, with the limits that both laws set there.
package enum Corridor: Noun {
    package static let words = NounWords("cor", "corridor", "corridors", table: "corridor")
}
