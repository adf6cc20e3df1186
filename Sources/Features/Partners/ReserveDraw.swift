public import Core

/// What was taken from the reserve at one time, until it is put back.
public enum ReserveDraw: Noun {
    /// Its words.
    public static let words = NounWords(
        "drw",
        "reserve-draw",
        "reserve-draws",
        table: "reserve_draw"
    )
}
