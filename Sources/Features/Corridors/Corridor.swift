public import Core

/// One way abroad: origin, destination and programme, with the limits that both laws set there.
public enum Corridor: Noun {
    /// Its words.
    public static let words = NounWords("cor", "corridor", "corridors", table: "corridor")
}
