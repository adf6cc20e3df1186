import Core
import Foundation
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import CommandLineTool

/// The server itself, killed in the middle of its work: what was acknowledged is there, once.
@Suite(.database, .serialized) struct KillTests {
    /// The binary beside this test's own.
    static let binary = URL(fileURLWithPath: CommandLine.arguments[0])
        .deletingLastPathComponent().appending(path: "homeward")

    struct Running {
        let process: Process
        let client: Client
    }

    func environment(_ state: URL, port: Int) -> [String: String] {
        [
            "HOMEWARD_DATABASE_URL": "\(office.owner) user=homeward_app",
            "HOMEWARD_OWNER_URL": office.owner, "HOMEWARD_STATE": state.path,
            "HOMEWARD_DATABASE_DIRECTORY": Repository.root.appending(path: "Database").path,
            "HOMEWARD_PORT": String(port), "HOME": state.path,
        ]
    }

    func bootstrap(_ state: URL) throws -> String {
        let process = Process()
        process.executableURL = Self.binary
        process.arguments = ["bootstrap", "--agency", "Kill", "--director", "Piao Ming"]
        process.environment = environment(state, port: 0)
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = String(
            decoding: pipe.fileHandleForReading.readDataToEndOfFile(),
            as: UTF8.self
        )
        process.waitUntilExit()
        let line = output.split(separator: "\n").first { $0.hasPrefix("token ") }
        return try String(#require(line, "\(output)").dropFirst(6))
    }

    func serve(_ state: URL, token: String, port: Int) async throws -> Running {
        let process = Process()
        process.executableURL = Self.binary
        process.arguments = ["serve"]
        process.environment = environment(state, port: port)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let client = Client(server: "http://127.0.0.1:\(port)", token: token)
        let begin = ContinuousClock.now
        while ContinuousClock.now - begin < .seconds(120) {
            if let answer = try? await client.send("GET", "/health/ready"), answer.status == 200 {
                return Running(process: process, client: client)
            }
            // Not there yet: asking again is the only way to know.
            try await Task.sleep(for: .milliseconds(50))
        }
        process.terminate()
        throw CommandFailure(.failed, "the server did not become ready")
    }

    @Test func noRootKeyIsMadeWhereOneIsMissing() throws {
        let state = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: state) }
        let process = Process()
        process.executableURL = Self.binary
        process.arguments = ["bootstrap", "--agency", "Kill", "--director", "Piao Ming"]
        process.environment = environment(state, port: 0)
        let pipe = Pipe()
        process.standardError = pipe
        try process.run()
        let words = String(
            decoding: pipe.fileHandleForReading.readDataToEndOfFile(),
            as: UTF8.self
        )
        process.waitUntilExit()
        #expect(process.terminationStatus == 1)
        #expect(words.contains("Restore the file"))
        let key = state.appending(path: "root.key").path
        #expect(!FileManager.default.fileExists(atPath: key))
    }

    @Test func nothingAcknowledgedIsLostAndNothingRepeatedIsDoubled() async throws {
        let state = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: state) }
        // The database holds the office's keys already, so the state directory must bring a root key.
        try FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
        try Data(repeating: 7, count: 32).write(to: state.appending(path: "root.key"))
        let token = try bootstrap(state)
        let port = Int.random(in: 20_000...29_999)
        let first = try await serve(state, token: token, port: port)
        let process = first.process
        let acknowledged = try await withThrowingTaskGroup(of: (Int, Bool).self) { group in
            for number in 0..<200 {
                group.addTask {
                    (number, (try? await Self.hire(number, first.client))?.status == 201)
                }
            }
            var acknowledged: Set<Int> = []
            for try await (number, isDone) in group {
                if isDone { acknowledged.insert(number) }
                // In the middle: some are answered, some on their way, some not begun.
                if acknowledged.count == 60 { kill(process.processIdentifier, SIGKILL) }
            }
            return acknowledged
        }
        process.waitUntilExit()
        #expect(acknowledged.count >= 60 && acknowledged.count < 200)
        let second = try await serve(state, token: token, port: port)
        for number in 0..<200 {
            let answer = try await Self.hire(number, second.client)
            #expect(answer.status == 201, "\(number): \(answer.json)")
        }
        let list = try await second.client.send(
            "GET",
            "/v1/staff",
            query: [("role", "trainer"), ("limit", "200")]
        )
        let names = list.json["items"]?.array?.compactMap { $0["name"]?.text } ?? []
        #expect(names.count == 200)
        #expect(Set(names).count == 200)
        second.process.terminate()
        second.process.waitUntilExit()
    }

    private static func hire(_ number: Int, _ client: Client) async throws -> Client.Answer {
        let body: JSON = ["name": .text("Trainer \(number)"), "role": "trainer"]
        return try await client.send(
            "POST",
            "/v1/staff",
            headers: [("Idempotency-Key", "killed-and-repeated-\(number)")],
            body: try body.canonical()
        )
    }
}
