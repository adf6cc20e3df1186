import ArgumentParser
import CommandLineTool
import Foundation

/// `homeward profile`
struct SaveProfile: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile",
        abstract: "Save a server and a token under a name; the token is read from HOMEWARD_TOKEN."
    )
    @Argument(help: "The profile's name; `default` is used when no other is asked for.")
    var name: String
    @Option(help: "The server.") var server = "http://127.0.0.1:8080"

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        guard let token = environment["HOMEWARD_TOKEN"] else {
            // Never an argument: arguments are seen by everyone on the machine.
            throw CommandFailure(.usage, "Set HOMEWARD_TOKEN to the token to be saved.")
        }
        try Profile(server: server, token: token).save(as: name, in: environment)
        print("Saved \(name).")
    }
}
