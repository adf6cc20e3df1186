/// When a transaction that lost a race is run again.
enum Repetition {
    static let mostAttempts = 5

    /// Full jitter, so that the losers of one race do not meet again; at most 100 ms.
    ///
    /// `chance` is between 0 and 1.
    static func delay(after attempt: Int, chance: Double) -> Duration {
        let ceiling = min(100.0, 6.25 * Double(1 << attempt))
        return .microseconds(Int64((1 + chance * (ceiling - 1)) * 1000))
    }
}
