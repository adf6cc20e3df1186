import Core

/// A language with how well it is known: `ja:A2`.
package struct LanguageSkill: TextValue {
    /// A valid skill: some Japanese.
    package static let example = "ja:A2"

    /// The language.
    package let language: Language
    /// How well it is known.
    package let level: CommonLevel

    /// A language at a level.
    package init(_ language: Language, at level: CommonLevel) {
        self.language = language
        self.level = level
    }

    /// Reads a language tag, a colon and a level.
    ///
    /// - Parameter text: The skill as text.
    /// - Throws: ``Malformed`` where one of the two is not what it should be.
    package init(parsing text: String) throws(Malformed) {
        let parts = Self.parts(of: text)
        guard parts.count == 2, let level = CommonLevel(rawValue: parts[1]) else {
            throw Malformed(
                "This is not a language with its level: write the language, a colon and A1, A2, B1, "
                    + "B2, C1, C2 or native, as \(Self.example)."
            )
        }
        language = try Language(parsing: parts[0])
        self.level = level
    }

    /// Reads a skill on record; its language by its form alone.
    package init?(postgresText: String) {
        let parts = Self.parts(of: postgresText)
        guard parts.count == 2, let language = Language(postgresText: parts[0]),
            let level = CommonLevel(rawValue: parts[1])
        else { return nil }
        self.language = language
        self.level = level
    }

    private static func parts(of text: String) -> [String] {
        text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    }

    /// The language, a colon and the level.
    package var description: String { "\(language):\(level.rawValue)" }
}

extension Sequence where Element == LanguageSkill {
    /// The best of what is known of a language, in whatever script or region.
    package func best(of language: Language) -> LanguageSkill? {
        filter { $0.language.base == language.base }.max { $0.level < $1.level }
    }

    /// The skills once one was measured; nil where as much is known already. Nobody unlearns by a measurement.
    package func raised(to skill: LanguageSkill) -> [LanguageSkill]? {
        if let known = best(of: skill.language), known.level >= skill.level { return nil }
        return filter { $0.language != skill.language } + [skill]
    }
}

/// The six levels of the Common European Framework of Reference, and the mother tongue above them.
package enum CommonLevel: String, Choice, Comparable {
    /// Beginner.
    case a1 = "A1"
    /// Elementary.
    case a2 = "A2"
    /// Intermediate.
    case b1 = "B1"
    /// Upper intermediate.
    case b2 = "B2"
    /// Advanced.
    case c1 = "C1"
    /// Near native.
    case c2 = "C2"
    /// The mother tongue.
    case native

    /// Whether the first level is the lower one.
    ///
    /// - Parameters:
    ///   - left: One level.
    ///   - right: Another level.
    /// - Returns: True where `left` is lower.
    package static func < (left: CommonLevel, right: CommonLevel) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
