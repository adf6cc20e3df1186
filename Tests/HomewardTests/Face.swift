import Casework
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import NIOCore
import Postgres
import TestKit
import Web

@testable import Homeward

/// The whole HTTP face over the running test's office, with callers named by plain words.
struct Face {
    let client: any TestClientProtocol

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
        let third = Caller(
            staff: ID(UUID()),
            agency: anyone.agency,
            human: UUID(),
            role: anyone.role,
            permissions: anyone.permissions
        )
        let router = HomewardRouter(
            endpoints: House.endpoints,
            registrar: registrar ?? office.registrar,
            problems: House.problems,
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
        return try await Application(router: router).test(.router) { client in
            try await body(Face(client: client))
        }
    }

    /// One answer: status, headers, JSON.
    struct Answer {
        let status: Int
        let headers: HTTPFields
        let json: JSON

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
        return try await client.execute(
            uri: path,
            method: method,
            headers: fields,
            body: body.map { ByteBuffer(string: $0) }
        ) { response in
            Answer(
                status: response.status.code,
                headers: response.headers,
                json: try JSONDecoder().decode(
                    JSON.self,
                    from: Data(response.body.readableBytesView)
                )
            )
        }
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

/// Where the repository's files are.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
