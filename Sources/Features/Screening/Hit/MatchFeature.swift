import Core

/// One observation about a hit, with what it adds to the score or takes away.
struct MatchFeature: Codable, Hashable, Sendable {
    /// What was compared: `name`, `alias-quality`, `birth-date`, `nationality`, `document`.
    let name: String
    /// Thousandths.
    let points: Int
    /// What was found, for whoever reviews it. The person's own values are not repeated.
    let says: String
}

/// How much a hit weighs.
enum HitGrade: String, Choice, Comparable {
    /// Written down, and nothing stops.
    case log
    /// Someone must look before the next step.
    case review
    /// Stops at once.
    case hold

    /// Whether somebody must decide about it.
    var stops: Bool { self != .log }

    static func < (left: HitGrade, right: HitGrade) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .log: 0
        case .review: 1
        case .hold: 2
        }
    }
}
