import Core

/// What was taken from the reserve at one time, until it is put back.
package enum ReserveDraw: Noun {
    package static let words = NounWords(
        "drw",
        "reserve-draw",
        "reserve-draws",
        table: "reserve_draw"
    )
}
