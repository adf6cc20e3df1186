import Core

/// A value that the agency gives a number of law or policy, from a day on.
package enum Threshold: Noun {
    package static let words = NounWords("thr", "threshold", "thresholds", table: "threshold")
}

/// Where a value stands: a second person confirms it, and it counts from its day on.
///
/// One that is followed by another keeps its days; one whose very day is given to another is superseded.
package enum ThresholdState: String, Choice, MachineState {
    case proposed, confirmed, superseded, withdrawn

    package static let machine = StateMachine<ThresholdState>([
        .init(.proposed, .confirmed, "confirm"), .init(.proposed, .withdrawn, "withdraw"),
        .init(.confirmed, .superseded, "propose"),
    ])
}
