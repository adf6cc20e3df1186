import ArgumentParser
import Core
import Crypto
import Foundation
import TransparencyLog

/// `homeward sanctions-list load FILE`: sends a sanctions list in parts, seals it by its digest, and compares
/// everyone with it; what was begun and broken off is left open and can be abandoned.
package struct LoadList: AsyncParsableCommand {
    /// The command and its place in the tree.
    package static let configuration = CommandConfiguration(
        commandName: "load",
        abstract: "Load a sanctions list from its publisher's file, and screen everyone again."
    )
    /// A part in bytes: its base64 fits the limit of a body.
    private static let part = 1024 * 1024

    @Argument(help: "The publisher's file, as it was fetched.")
    var file: String
    @Option(help: "un, ofac-sdn, ofac-others or eu.")
    var publisher: String
    @Option(help: "un-xml, ofac-xml, ofac-csv, eu-xml or eu-csv.")
    var format: String
    @Option(help: "The day of the edition, where the file states none.")
    var dated: String?
    @Option(help: "OFAC's ALT.CSV beside its SDN.CSV.")
    var aliases: String?
    @Option(help: "OFAC's SDN_COMMENTS.CSV beside its SDN.CSV.")
    var comments: String?
    @Option(help: "aliases or comments, where the publisher's set has no such file.")
    var without: [String] = []
    @OptionGroup var connection: ConnectionOptions

    /// A command to be parsed.
    package init() {}

    /// Opens, sends, completes, and works the backlog off.
    package func run() async throws {
        let client = try connection.client()
        let named: [(String, String?)] = [
            ("list", file), ("aliases", aliases), ("comments", comments),
        ]
        let files = try named.map { name, path in (name, try path.map(Self.bytes) ?? []) }
        var opening: [String: JSON] = ["publisher": .text(publisher), "format": .text(format)]
        opening["dated"] = dated.map(JSON.text)
        var answer = try await post(client, "", opening, seen: nil)
        let id = answer["id"]?.text ?? ""
        for (name, bytes) in files {
            for (place, start) in stride(from: 0, to: bytes.count, by: Self.part).enumerated() {
                let piece = Data(bytes[start..<min(start + Self.part, bytes.count)])
                answer = try await post(
                    client,
                    "/\(id)/add-part",
                    [
                        "file": .text(name), "place": .integer(Int64(place + 1)),
                        "content": .text(piece.base64EncodedString()),
                    ],
                    seen: answer["version"]?.integer
                )
            }
        }
        var completing: [String: JSON] = [
            "sha256": .text(Hex.text(SHA256.hash(data: files.flatMap { $0.1 })))
        ]
        if !without.isEmpty { completing["without"] = .array(without.map(JSON.text)) }
        answer = try await post(
            client,
            "/\(id)/complete",
            completing,
            seen: answer["version"]?.integer
        )
        OutputFormatter(format: connection.output, endpoint: nil).show(answer)
        tell(oddities: answer)
        guard answer["state"]?.text == "current" else {
            return say(
                "It has \(answer["entries"]?.integer ?? 0) entries and the current edition "
                    + "\(answer["instead_of"]?.integer ?? 0): that one counts until a second person "
                    + "has confirmed this one: homeward sanctions-list confirm \(id)"
            )
        }
        try await rescreen(client, id, seen: answer["version"]?.integer)
    }

    /// What is odd in the files stops nothing, and somebody should know.
    private func tell(oddities answer: JSON) {
        let told = answer["oddities"]?.array ?? []
        for oddity in told {
            say("\(oddity["reference"]?.text ?? ""): \(oddity["says"]?.text ?? "")")
        }
        let rest = Int(answer["oddity_count"]?.integer ?? 0) - told.count
        if rest > 0 {
            say(
                "and \(rest) more: homeward sanctions-list show \(answer["id"]?.text ?? "") -o json"
            )
        }
    }

    private func say(_ line: String) {
        FileHandle.standardError.write(Data("\(line)\n".utf8))
    }

    /// Batch after batch; each stands by itself, so it may be broken off and taken up anywhere.
    private func rescreen(_ client: Client, _ id: String, seen: Int64?) async throws {
        var seen = seen
        var waiting: Int64 = 1
        while waiting > 0 {
            let answer = try await post(client, "/\(id)/rescreen", [:], seen: seen)
            seen = answer["version"]?.integer
            waiting = answer["waiting"]?.integer ?? 0
            let stopped = answer["stopped"]?.integer ?? 0
            say("compared, \(stopped) stopped, \(waiting) wait")
        }
    }

    private func post(
        _ client: Client,
        _ path: String,
        _ body: [String: JSON],
        seen: Int64?
    ) async throws -> JSON {
        var headers = [("Idempotency-Key", "cli-" + UUID().uuidString.lowercased())]
        if let seen { headers.append(("If-Match", "\"\(seen)\"")) }
        let answer = try await client.send(
            "POST",
            "/v1/sanctions-lists" + path,
            headers: headers,
            body: try JSON.object(body).canonical()
        )
        guard answer.status < 300 else { throw ErrorReport(answer: answer).failure() }
        return answer.json
    }

    private static func bytes(of file: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw CommandFailure(.usage, "\(file) cannot be read.")
        }
        return [UInt8](data)
    }
}
