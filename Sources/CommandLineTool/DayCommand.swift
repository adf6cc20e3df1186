import ArgumentParser
import Core

/// `homeward day 2026-12-01 +10wd --country jp`: which day that is. The same as `homeward calendar day`.
package struct DayCommand<App: Catalogue>: AsyncParsableCommand {
    /// The command and its place in the tree.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "day",
            abstract: "Show which day lies so many working days, days or months from another."
        )
    }

    // A length that goes back begins like an option, so whatever is no option is taken here and read in `run`.
    @Argument(
        parsing: .allUnrecognized,
        help: "From which day, today when not given, and how far: +10wd, -5wd, +30cd or +6m."
    )
    var words: [String] = []
    @Option(help: "Whose working days they are, such as jp; China's when not given.")
    var country: String?
    @Option(
        help: "The zone in which the day ends, such as Asia/Tokyo; the agency's when not given."
    )
    var zone: String?
    @OptionGroup var connection: ConnectionOptions

    /// A command to be parsed.
    package init() {}

    /// Asks for the day.
    package func run() async throws {
        guard let endpoint = App.endpoints.first(where: { $0.verb == "day" }) else { return }
        var given = GivenArguments()
        given.connection = connection
        given.values = try values
        try await APIRequest(endpoint: endpoint, given: given).run()
    }

    /// What was typed, by the names of the query.
    var values: [String: [String]] {
        get throws {
            var values = ["country": country.map { [$0.uppercased()] } ?? []]
            values["zone"] = zone.map { [$0] } ?? []
            for word in words {
                let name = CalendarDate(word) == nil ? "length" : "from"
                guard values[name] == nil else {
                    throw CommandFailure(
                        .usage,
                        "\(word) is one too many: give one day and one length, as homeward day 2026-12-01 +10wd."
                    )
                }
                if name == "length" { try Self.checkLength(word) }
                values[name] = [word]
            }
            return values
        }
    }

    private static func checkLength(_ word: String) throws {
        do {
            _ = try DayOffset(parsing: word)
        } catch {
            throw CommandFailure(
                .usage,
                "\(error.sentence) A day is written as \(CalendarDate.example)."
            )
        }
    }
}
