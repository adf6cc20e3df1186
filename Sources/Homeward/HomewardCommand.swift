import ArgumentParser
import CommandLineTool
import Foundation

/// The agency's command line: verbs of the API first, then what the operator does beside the database.
struct HomewardCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "homeward",
            abstract: "Keeps the case files of workers who go abroad.",
            discussion: """
                Nouns and verbs speak to the API as the bearer of HOMEWARD_TOKEN or of a profile.
                serve, migrate, bootstrap and export work beside the database.
                Exit codes: 0 done, 1 failed, 2 usage, 3 not found, 4 sign in, 5 conflict,
                6 refused by a gate, 8 verification failed.
                """,
            subcommands: App.nouns + [
                GateCommand<App>.self, DiaryCommand<App>.self, DayCommand<App>.self,
            ],
            groupedSubcommands: [
                CommandGroup(
                    name: "Operator",
                    subcommands: [Serve.self, Migrate.self, Bootstrap.self, ExportCommand.self]
                ),
                CommandGroup(name: "This terminal", subcommands: [SaveProfile.self]),
            ]
        )
    }
}

@main
enum Main {
    static func main() async {
        do {
            var command = try HomewardCommand.parseAsRoot(try TypedText().ofProcess())
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let failure as CommandFailure {
            complain(failure.description)
            exit(failure.code.rawValue)
        } catch {
            // Help and version are "errors" of ArgumentParser that mean success.
            guard HomewardCommand.exitCode(for: error) != .success else {
                print(HomewardCommand.fullMessage(for: error))
                exit(0)
            }
            complain(HomewardCommand.fullMessage(for: error))
            let isUsage = HomewardCommand.exitCode(for: error) == .validationFailure
            exit(isUsage ? CommandFailure.Code.usage.rawValue : CommandFailure.Code.failed.rawValue)
        }
    }

    private static func complain(_ text: String) {
        FileHandle.standardError.write(Data("\(text)\n".utf8))
    }
}
