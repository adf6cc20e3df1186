import Core
import Model

/// A result in a language that a corridor asks for; of several in one language, any one will do.
package struct LanguageAsked: StrictValue, Hashable {
    /// How long a course that does instead may be.
    package static let ranges = ["course_hours": 1...10_000]

    /// The language.
    package let language: Language
    /// The test; nil where any test of the language will do, or the level that the profile states.
    package let kind: QualificationKind?
    /// The least level; nil where the test has none.
    package let level: LanguageLevel?
    /// The hours of a language course that do instead of a result; nil where only a result will do.
    package let courseHours: Int?

    /// What a corridor asks for.
    ///
    /// - Parameters:
    ///   - language: The language.
    ///   - kind: The test; nil where any will do.
    ///   - level: The least level; nil where the test has none.
    ///   - courseHours: The hours of a course that do instead; nil where none do.
    package init(
        _ language: Language,
        _ kind: QualificationKind? = nil,
        _ level: LanguageLevel? = nil,
        courseHours: Int? = nil
    ) {
        self.language = language
        self.kind = kind
        self.level = level
        self.courseHours = courseHours
    }

    /// JLPT N4.
    package static var sample: LanguageAsked { LanguageAsked(.japanese, .jlpt, .n4) }

    /// It in a sentence: `jlpt n4`, `ja a2`, `ja a1 or a course of 100 h`.
    package var words: String {
        let result = [kind?.rawValue ?? "\(language)", level?.rawValue].compactMap(\.self)
            .joined(separator: " ")
        return result + (courseHours.map { " or a course of \($0) h" } ?? "")
    }

    /// How its result gets onto the record.
    package var command: String {
        let test = kind ?? (level?.scale == .topik ? .topik : .languageTest)
        let spoken = test.language == nil ? " --language \(language)" : ""
        return "homeward qualification record --person-id … --kind \(test.rawValue)\(spoken)"
            + (level.map { " --level \($0.rawValue)" } ?? "") + " --passed-on …"
    }

    /// A test that is none of the language, or a level that the test does not give.
    package var fault: String? {
        guard let kind else {
            return level == nil ? "\(words): name the test or the level that is asked for." : nil
        }
        if kind.isOfWork || kind == .epsRoster {
            return "\(words): \(kind.rawValue) is no test of a language."
        }
        if let own = kind.language, own.base != language.base {
            return "\(words): \(kind.rawValue) is a test of \(own), not of \(language)."
        }
        guard kind.scale == level?.scale else {
            return kind.scale == nil
                ? "\(words): \(kind.rawValue) has no levels."
                : "\(words): name a level that \(kind.rawValue) gives."
        }
        return nil
    }
}
