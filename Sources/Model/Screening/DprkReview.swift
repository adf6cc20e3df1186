import Core

/// What is known of partners and crews of the DPRK at an employer, and what was decided about it.
package enum DprkReview: Noun {
    package static let words = NounWords("dpr", "dprk-review", "dprk-reviews", table: "dprk_review")
}

/// Where a review stands.
package enum DprkReviewState: String, Choice, MachineState {
    /// Neither partner nor crew.
    case free
    /// Something is there, or was there and is said to be gone, and nobody has decided.
    case open
    /// A second person found that it is not what the resolutions forbid, or that it is gone.
    case cleared
    /// It is what they forbid.
    case confirmed
    /// A later review has taken its place.
    case superseded

    /// A second person decides; what stands is superseded by a later review.
    package static let machine = StateMachine<DprkReviewState>([
        .init(.open, .cleared, "clear"), .init(.open, .confirmed, "confirm"),
        .init(.free, .superseded, "supersede"), .init(.open, .superseded, "supersede"),
        .init(.cleared, .superseded, "supersede"), .init(.confirmed, .superseded, "supersede"),
    ])
}
