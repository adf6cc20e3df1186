import Core

/// One observation about a hit, with what it adds to the score or takes away.
struct MatchFeature: Codable, Hashable, Sendable {
    /// What was compared: `name`, `alias-quality`, `birth-date`, `nationality`, `document`, `contained`,
    /// `other-words`.
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

extension MatchFeature {
    /// Of a name that is like the listed one only to an ear that knows no Mandarin.
    static let otherWords = MatchFeature(
        name: "other-words",
        points: 0,
        says: "Mandarin tells the words apart, as it does CHEN and ZHANG: somebody looks."
    )

    /// Whoever bears a listed name without its patronymic, second surname or clan, of the same year and
    /// nationality, is looked at: the points that are lacking; nil where the others differ or nothing lacks.
    static func contained(in features: [MatchFeature]) -> MatchFeature? {
        func points(_ name: String) -> Int? { features.first { $0.name == name }?.points }
        guard let birth = points("birth-date"), birth >= Weights.sameYear,
            points("nationality") == Weights.sameNationality
        else { return nil }
        let lack = Weights.review - features.reduce(0) { $0 + $1.points }
        return lack > 0
            ? MatchFeature(
                name: "contained",
                points: lack,
                says: "Each word of one name stands in the other; year and nationality agree."
            ) : nil
    }
}
