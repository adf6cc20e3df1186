/// How the value of a clause is compared: in which units, and which way is better for the worker.
struct ClauseMeasure: Sendable {
    /// Which of two different values the worker prefers.
    enum Preference: Sendable {
        case more, fewer
        /// Neither: two values are the same or not.
        case none
    }

    /// Which of two different values the worker prefers.
    let better: Preference
    /// The units that the value may have; the first one when the clause does not say.
    let units: [ClauseUnit]
    /// Whether a contract without the clause means zero: what is not stated is not deducted.
    let silenceIsZero: Bool

    init(_ better: Preference, _ units: [ClauseUnit], silenceIsZero: Bool = false) {
        self.better = better
        self.units = units
        self.silenceIsZero = silenceIsZero
    }
}
