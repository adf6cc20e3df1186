import ArgumentParser
import Core
import Crypto
import Foundation
import TransparencyLog

/// `homeward load-list FILE`: sends a sanctions list in parts, seals it by its digest, and compares everyone
/// with it; what was begun and broken off is left open and can be abandoned.
package struct LoadList: AsyncParsableCommand {
    /// The command and its place in the tree.
    package static let configuration = CommandConfiguration(
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
    @OptionGroup var connection: ConnectionOptions

    /// A command to be parsed.
    package init() {}

    /// Opens, sends, completes, and works the backlog off.
    package func run() async throws {
        let client = try connection.client()
        let list = try Self.bytes(of: file)
        let others = try aliases.map(Self.bytes) ?? []
        var opening: [String: JSON] = ["publisher": .text(publisher), "format": .text(format)]
        opening["dated"] = dated.map(JSON.text)
        var answer = try await post(client, "", opening, seen: nil)
        let id = answer["id"]?.text ?? ""
        for (name, bytes) in [("list", list), ("aliases", others)] {
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
        let digest = Hex.text(SHA256.hash(data: list + others))
        answer = try await post(
            client,
            "/\(id)/complete",
            ["sha256": .text(digest)],
            seen: answer["version"]?.integer
        )
        OutputFormatter(format: connection.output, endpoint: nil).show(answer)
        try await rescreen(client, id, seen: answer["version"]?.integer)
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
            FileHandle.standardError.write(
                Data("compared, \(stopped) stopped, \(waiting) wait\n".utf8)
            )
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
