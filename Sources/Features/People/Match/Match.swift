import Core
import Model

/// How well a member of the pool fits a job order, feature by feature, each with its reason.
///
/// The score orders a list and decides nothing (PIPL Art. 24, R-PRV-006). Age counts for no point: it
/// is only said whether the corridor's limits allow it. Sex, family and origin are not read at all.
struct Match: Sendable {
    /// One thing that was looked at.
    struct Criterion: Sendable {
        let feature: MatchedFeature
        let points: Int
        let of: Int
        private let words: @Sendable () -> String

        /// The reason is put into words when somebody asks: of a whole pool, only the best are shown.
        init(
            _ feature: MatchedFeature,
            _ points: Int,
            of most: Int,
            _ words: @autoclosure @escaping @Sendable () -> String
        ) {
            self.feature = feature
            self.points = points
            of = most
            self.words = words
        }

        var reason: String { words() }
    }

    let criteria: [Criterion]
    /// Whether the corridor's limits of age allow it.
    let isOfAge: Bool

    /// The points of all features, 100 at most.
    var score: Int { criteria.reduce(0) { $0 + $1.points } }

    init(of candidate: Candidate, for wanted: WantedWorker) {
        isOfAge = wanted.ages.contains(candidate.birthDate.ages(on: wanted.closesOn))
        criteria = [
            Self.occupation(candidate, wanted), Self.language(candidate, wanted),
            Self.skill(candidate, wanted), Self.availability(candidate, wanted),
            Self.age(candidate, wanted),
        ]
    }

    private static func occupation(_ candidate: Candidate, _ wanted: WantedWorker) -> Criterion {
        let code = wanted.occupation.code
        func criterion(
            _ points: Int,
            _ words: @autoclosure @escaping @Sendable () -> String
        ) -> Criterion { Criterion(.occupation, points, of: 40, words()) }
        let months = candidate.months
        if months >= 12 { return criterion(40, "Has worked as \(code) for \(months) months.") }
        if candidate.occupations.contains(wanted.occupation) {
            return criterion(30, "Names \(code) in the profile; worked as it for \(months) months.")
        }
        if months > 0 { return criterion(30, "Has worked as \(code) for \(months) months.") }
        // ISCO-08: three digits in common are one minor group, two one sub-major group.
        for (digits, points, word) in [(3, 20, "minor"), (2, 10, "sub-major")] {
            let kin = candidate.occupations.first {
                $0.code.prefix(digits) == code.prefix(digits)
            }
            if let kin { return criterion(points, "\(kin) is of the \(word) group of \(code).") }
        }
        return criterion(0, "Nothing in the profile is near \(code).")
    }

    private static func language(_ candidate: Candidate, _ wanted: WantedWorker) -> Criterion {
        func criterion(
            _ points: Int,
            _ words: @autoclosure @escaping @Sendable () -> String
        ) -> Criterion { Criterion(.language, points, of: 25, words()) }
        guard let language = wanted.language else {
            return criterion(25, "The corridor asks for no language.")
        }
        let asked = wanted.languageWords
        guard let skill = candidate.skills.best(of: language) else {
            return criterion(0, "Asked: \(asked). None is in the profile.")
        }
        guard let level = wanted.level, skill.level < level else {
            return criterion(25, "Asked: \(asked). Known: \(skill).")
        }
        return criterion(10, "Asked: \(asked). Known: \(skill), which is less.")
    }

    private static func skill(_ candidate: Candidate, _ wanted: WantedWorker) -> Criterion {
        let needed = SkillLevel(neededFor: wanted.occupation)
        let isEnough = candidate.skillLevel >= needed
        return Criterion(
            .skill,
            isEnough ? 15 : 0,
            of: 15,
            "\(wanted.occupation) needs \(needed.rawValue); the profile says "
                + "\(candidate.skillLevel.rawValue)."
        )
    }

    private static func availability(_ candidate: Candidate, _ wanted: WantedWorker) -> Criterion {
        let isGone = candidate.availableUntil.map { $0 < wanted.opensOn } ?? false
        let points =
            isGone || candidate.availableFrom > wanted.closesOn
            ? 0 : candidate.availableFrom <= wanted.opensOn ? 20 : 10
        return Criterion(
            .availability,
            points,
            of: 20,
            "Available from \(candidate.availableFrom)"
                + (candidate.availableUntil.map { " until \($0)" } ?? "")
                + "; the order runs from \(wanted.opensOn) to \(wanted.closesOn)."
        )
    }

    private static func age(_ candidate: Candidate, _ wanted: WantedWorker) -> Criterion {
        let age = candidate.birthDate.ageWords(on: wanted.closesOn)
        let isWithin = wanted.ages.contains(candidate.birthDate.ages(on: wanted.closesOn))
        let word = isWithin ? "within" : "outside"
        return Criterion(
            .age,
            0,
            of: 0,
            "\(age) on \(wanted.closesOn), \(word) the corridor's limits, \(wanted.limits)."
        )
    }
}

/// What of a candidate is held against a job order.
enum MatchedFeature: String, Choice {
    case occupation, language, skill, availability, age
}
