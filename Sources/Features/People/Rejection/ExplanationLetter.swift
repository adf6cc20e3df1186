import Core
import Model

/// The letter to somebody who was turned down: the grounds in the person's language, and the way to appeal.
struct ExplanationLetter {
    let language: Language
    let text: String

    /// Writes the letter in the first language that the person reads and the system can write.
    init?(to person: Person.Record, because grounds: [RejectionGround], on day: CalendarDate) {
        let words = person.languages.lazy.compactMap { language in
            LetterWords.all.first { $0.language.isUnderstood(by: [language]) }
        }
        .first
        guard let words else { return nil }
        let romanised = [person.name.family.text, person.name.given?.text].compactMap(\.self)
        let name = person.name.native?.text ?? romanised.joined(separator: " ")
        let reasons = grounds.map { "- " + (words.grounds[$0] ?? $0.rawValue) }
        language = words.language
        text = ([words.opening(name, day)] + reasons + [words.closing]).joined(separator: "\n")
    }
}

/// The sentences of the letter in one language.
struct LetterWords {
    let language: Language
    /// The name and the day go in here.
    let opening: @Sendable (String, CalendarDate) -> String
    /// What the person may do about it.
    let closing: String
    let grounds: [RejectionGround: String]

    static let all: [LetterWords] = [.chinese, .korean, .english]
}
