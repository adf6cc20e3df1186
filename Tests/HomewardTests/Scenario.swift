import Core
import TestKit
import Testing
import TransparencyLog

/// A placement as an office has it, in forms of its own beside those of `mending.json`.
///
/// Its file in `Scenarios` has the forms, and under `words` what the files that they name say otherwise. All days
/// are written as seen from 2026-11-21; in a scenario of another day each lies as far from that one.
struct Scenario: Sendable {
    /// The case of `mending.json` alone.
    static let usual = Scenario(forms: [:], words: [], days: 0)
    /// The day from which all days of the files are seen.
    static let written: CalendarDate = "2026-11-21"

    /// The forms of a command, which take the place of the usual ones.
    let forms: [String: JSON]
    private let words: [(usual: String, own: String)]
    private let days: Int

    private init(forms: [String: JSON], words: [(usual: String, own: String)], days: Int) {
        self.forms = forms
        self.words = words
        self.days = days
    }

    /// Reads the scenario of a name, which happens on a day.
    init(reading name: String, on day: CalendarDate = Self.written) throws {
        let file = try JSON(
            parsing: Repository.text("Tests/HomewardTests/Scenarios/\(name).json").utf8
        )
        let pairs = try #require(file["words"]?.array).map { try #require($0.array) }
        self.init(
            forms: try #require(file["forms"]?.object),
            words: try pairs.map {
                (usual: try #require($0.first?.text), own: try #require($0.last?.text))
            },
            days: Self.written.days(until: day)
        )
    }

    /// What a file says in this scenario.
    func told(_ file: String) -> String {
        words.reduce(file) { $0.replacing($1.usual, with: $1.own) }
    }

    /// A text as it is, or a day where it lies in this scenario.
    func moved(_ text: String) -> String {
        CalendarDate(text).map { "\($0.adding(days: days))" } ?? text
    }
}
