import Foundation

/// Where the API is and with which token, as the configuration file names it.
package struct Profile: Codable, Sendable {
    /// `http://127.0.0.1:8080`
    package var server: String
    /// The bearer token.
    package var token: String

    /// A profile to be saved.
    package init(server: String, token: String) {
        self.server = server
        self.token = token
    }

    /// `$XDG_CONFIG_HOME/homeward/profiles.json`, or under `~/.config`.
    static func path(in environment: [String: String]) -> URL {
        let base =
            environment["XDG_CONFIG_HOME"].map { URL(fileURLWithPath: $0) }
            ?? URL(fileURLWithPath: environment["HOME"] ?? "/").appending(path: ".config")
        return base.appending(path: "homeward/profiles.json")
    }

    /// All profiles of the file; none when there is no file.
    package static func all(in environment: [String: String]) throws -> [String: Profile] {
        let path = path(in: environment)
        guard let data = FileManager.default.contents(atPath: path.path) else { return [:] }
        do {
            return try JSONDecoder().decode([String: Profile].self, from: data)
        } catch {
            throw CommandFailure(.failed, "\(path.path) cannot be read as profiles.")
        }
    }

    /// Saves a profile; the file is the user's alone, for it holds tokens.
    package func save(as name: String, in environment: [String: String]) throws {
        let path = Self.path(in: environment)
        var all = try Self.all(in: environment)
        all[name] = self
        try FileManager.default.createDirectory(
            at: path.deletingLastPathComponent(),
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        // The mode comes with the file, not after it: nobody may read it in between.
        let made = FileManager.default.createFile(
            atPath: path.path,
            contents: try encoder.encode(all),
            attributes: [.posixPermissions: 0o600]
        )
        guard made else { throw CommandFailure(.failed, "\(path.path) cannot be written.") }
    }
}

extension ConnectionOptions {
    /// The client for these options: option, then environment, then profile.
    package func client(
        in environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws -> Client {
        let name = profile ?? environment["HOMEWARD_PROFILE"] ?? "default"
        let held = try Profile.all(in: environment)[name]
        if let profile, held == nil {
            throw CommandFailure(.usage, "There is no profile \(profile).")
        }
        let named = profile == nil ? nil : held
        return Client(
            server: server ?? named?.server ?? environment["HOMEWARD_URL"] ?? held?.server
                ?? "http://127.0.0.1:8080",
            token: named?.token ?? environment["HOMEWARD_TOKEN"] ?? held?.token
        )
    }
}
