import Core
import Foundation
import HTTPAPI
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Postgres
import Synchronization
import TestKit
import TransparencyLog

@testable import Homeward

/// The whole HTTP face over the running test's office, with callers named by plain words.
struct Face {
    let responder: RouterResponder<VisitorContext>
    /// What the requests logged.
    let log = LogKeeper()

    /// Who may be named as a bearer in tests; any word that is no real token would do.
    static let token = BearerToken.fresh()
    static let strangerToken = BearerToken.fresh()
    static let powerlessToken = BearerToken.fresh()
    /// A third human being of the office, who may do everything.
    static let thirdToken = BearerToken.fresh()

    static func open<Output: Sendable>(
        stranger: Caller = .stranger,
        registrar: Registrar? = nil,
        pool: Pool? = nil,
        beside endpoints: [Endpoint] = [],
        _ body: @escaping @Sendable (Face) async throws -> Output
    ) async throws -> Output {
        let office = TestKit.office
        let anyone = office.anyone
        let powerless = Caller(
            staff: anyone.staff,
            agency: anyone.agency,
            human: anyone.human,
            role: "powerless",
            permissions: []
        )
        let third = anyone.with(staff: ID(UUID()), human: UUID())
        let router = try HomewardRouter(
            endpoints: App.endpoints + endpoints,
            registrar: registrar ?? office.registrar,
            problems: App.problems,
            readiness: Readiness(
                pool: pool ?? office.pool,
                expected: try Migrator(directory: Repository.root.appending(path: "Database"))
                    .latestVersion
            )
        ) { token in
            switch token.keyID {
            case Face.token.keyID: anyone
            case Face.strangerToken.keyID: stranger
            case Face.powerlessToken.keyID: powerless
            case Face.thirdToken.keyID: third
            default: nil
            }
        }.router()
        return try await body(Face(responder: router.buildResponder()))
    }

    /// One answer: status, headers, JSON.
    struct Answer {
        let status: Int
        let headers: HTTPFields
        /// Null where there is no body.
        let json: JSON
        /// Whether the body was asked for before the answer (100 Continue).
        let isContinued: Bool

        /// The code of the problem, if it is one.
        var problem: String? {
            json["type"]?.text.map { String($0.dropFirst("/problems/".count)) }
        }
    }

    func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ body: String? = nil,
        as token: BearerToken? = Face.token,
        _ headers: [String: String] = [:]
    ) async throws -> Answer {
        var fields = HTTPFields()
        if let token { fields[.authorization] = "Bearer \(token.text)" }
        if body != nil { fields[.contentType] = "application/json" }
        for (name, value) in headers {
            guard let name = HTTPField.Name(name) else { continue }
            fields[name] = value
        }
        if let body { fields[.contentLength] = "\(body.utf8.count)" }
        return try await send(
            HTTPRequest(
                method: method,
                scheme: "http",
                authority: "localhost",
                path: path,
                headerFields: fields
            ),
            RequestBody(buffer: ByteBuffer(string: body ?? ""))
        )
    }

    /// A request as it stands.
    func send(_ head: HTTPRequest, _ body: RequestBody) async throws -> Answer {
        var logger = Logger(label: "face") { _ in log }
        logger.logLevel = .error
        logger[metadataKey: "hb.request.id"] = .string(UUID().uuidString)
        let channel = NIOAsyncTestingChannel()
        let source = ApplicationRequestContextSource(channel: channel, logger: logger)
        let response = try await responder.respond(
            to: Request(head: head, body: body),
            context: VisitorContext(source: source)
        )
        let words = Words()
        try await response.body.write(words)
        let bytes = words.bytes.withLock { $0 }
        let early = try await channel.readOutbound(as: HTTPResponsePart.self)
        return Answer(
            status: response.status.code,
            headers: response.headers,
            json: bytes.isEmpty ? .null : try JSON(parsing: bytes),
            isContinued: early == .head(HTTPResponse(status: .continue))
        )
    }

    /// A write with an example body; the version is the present one.
    func post(_ path: String, _ body: JSON, as token: BearerToken? = Face.token, seen: Int? = nil)
        async throws -> Answer
    {
        try await send(
            .post,
            path,
            String(decoding: body.canonical(), as: UTF8.self),
            as: token,
            seen.map { ["If-Match": "\"\($0)\""] } ?? [:]
        )
    }
}

/// What an answer's body says, gathered.
private final class Words: ResponseBodyWriter {
    let bytes = Mutex<[UInt8]>([])

    func write(_ buffer: ByteBuffer) async throws {
        bytes.withLock { $0 += buffer.readableBytesView }
    }

    func finish(_: HTTPFields?) async throws {}
}

/// Where the repository's files are.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
