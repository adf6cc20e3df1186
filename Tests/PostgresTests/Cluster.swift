import Foundation
import Postgres
import Testing

/// A tiny PostgreSQL of a test's own, to be stopped and started.
struct Cluster: Sendable {
    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    /// Where `initdb` and `pg_ctl` are; nil when this machine has none.
    static let tools: String? = {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let folders = ["/usr/lib/postgresql/15/bin"] + path.split(separator: ":").map(String.init)
        return folders.first { FileManager.default.isExecutableFile(atPath: $0 + "/initdb") }
    }()

    let folder: URL
    var connectionString: String { "host=\(folder.path) user=postgres dbname=postgres" }

    init() throws {
        folder = URL(fileURLWithPath: "/tmp/hw" + UUID().uuidString.prefix(8).lowercased())
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        // PostgreSQL refuses to run as root.
        if geteuid() == 0 { try Self.run(["chown", "postgres", folder.path]) }
        try asServer("initdb", "-D", data, "-U", "postgres", "-A", "trust", "--no-sync")
    }

    /// Returns when the server takes connections.
    ///
    /// Not by `pg_ctl start`: `Process` waits for everyone who inherits its descriptors, and the
    /// server it leaves behind would be one of them.
    func start() async throws {
        let options = ["-k", folder.path, "-h", "", "-c", "fsync=off", "-c", "shared_buffers=1MB"]
        _ = try Self.begin(Self.command("postgres", ["-D", data] + options))
        let visitor = Pool(PoolConfiguration(connectionString: connectionString, size: 1))
        try await eventually("the server did not start") {
            do {
                try await visitor.read([]) { _ in }
                return true
            } catch let error as PostgresError where error.kind == .unavailable {
                return false
            }
        }
        await visitor.close()
    }

    func stop() throws { try asServer("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop") }

    func remove() throws { try FileManager.default.removeItem(at: folder) }

    private var data: String { folder.path + "/data" }

    private func asServer(_ tool: String, _ arguments: String...) throws {
        try Self.run(Self.command(tool, arguments))
    }

    private static func command(_ tool: String, _ arguments: [String]) -> [String] {
        let command = ["\(tools ?? "")/\(tool)"] + arguments
        return geteuid() == 0 ? ["runuser", "-u", "postgres", "--"] + command : command
    }

    private static func begin(_ command: [String]) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        process.currentDirectoryURL = URL(fileURLWithPath: "/")
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    private static func run(_ command: [String]) throws {
        let process = try begin(command)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failed(description: command.joined(separator: " "))
        }
    }
}
