import Core

extension MatchFeature {
    /// Compares a birth date with all that a list knows of it; the best agreement counts, and what either side does
    /// not know contradicts nothing.
    static func birth(_ own: BirthDate?, _ listed: [ListedBirth]) -> MatchFeature {
        guard let own, !listed.isEmpty else {
            let who = own == nil ? "The record" : "The list"
            return MatchFeature(
                name: "birth-date",
                points: Weights.birthUnknown,
                says: "\(who) has no birth date to compare."
            )
        }
        let best = listed.map { (points(own, $0), $0) }.max { $0.0 < $1.0 }
        guard let (points, birth) = best else { return birth(nil, []) }
        let says =
            switch points {
            case Weights.sameDay: "The day agrees with the list's \(birth.words)."
            case Weights.sameYear: "The year agrees with the list's \(birth.words)."
            case Weights.nearYear: "The year is near the list's \(birth.words)."
            case Weights.birthUnknown: "The list says \(birth.words): nothing to compare."
            default:
                "The list says \(listed.map(\.words).joined(separator: " or ")): another year."
            }
        return MatchFeature(name: "birth-date", points: points, says: says)
    }

    private static func points(_ own: BirthDate, _ listed: ListedBirth) -> Int {
        // What is not understood whole never contradicts.
        guard let from = listed.from, let to = listed.to else { return Weights.birthUnknown }
        if from == to, own.whole == from { return Weights.sameDay }
        if own.year >= from.year, own.year <= to.year { return Weights.sameYear }
        // A year more or less is a slip of the pen or another calendar.
        let slack = listed.isApproximate ? Weights.approximateYears : 1
        let isNear = own.year >= from.year - slack && own.year <= to.year + slack
        return isNear ? Weights.nearYear : Weights.birthContradicts
    }

    /// Compares nationalities: of people alone, and never more than a little.
    static func nationality(_ own: String?, _ listed: [String]) -> MatchFeature {
        guard let own, !listed.isEmpty else {
            return MatchFeature(name: "nationality", points: 0, says: "Nothing to compare.")
        }
        let words = listed.joined(separator: ", ")
        return listed.contains(own)
            ? MatchFeature(
                name: "nationality",
                points: Weights.sameNationality,
                says: "The list says \(words): the same."
            )
            : MatchFeature(
                name: "nationality",
                points: Weights.otherNationality,
                says: "The list says \(words): another."
            )
    }
}
