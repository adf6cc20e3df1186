import Core
import HTTPTypes
import Hummingbird
import Model
import NIOCore
import Postgres
import Testing
import TestKit
import TransparencyLog

@testable import HTTPAPI
@testable import Homeward

/// The form of requests and answers, as RFC 9110 and RFC 9112 have it.
@Suite(.database) struct HTTPFormTests {
    private static let hire = "{\"name\":\"Jin Yu\",\"role\":\"trainer\"}"

    private static func get(_ path: String, authority: String? = "localhost") -> HTTPRequest {
        HTTPRequest(
            method: .get,
            scheme: "http",
            authority: authority,
            path: path,
            headerFields: [.authorization: "Bearer \(Face.token.text)"]
        )
    }

    private static let nothing = RequestBody(buffer: ByteBuffer())

    @Test func everyPathNamesItsMethods() async throws {
        let paths = Dictionary(grouping: App.endpoints, by: \.path)
        try await Face.open { face in
            for (path, endpoints) in paths {
                let id = Self.example(of: endpoints[0].noun)
                let answer = try await face.send(.put, path.replacing("{id}", with: id))
                #expect(answer.status == 405, "\(path)")
                #expect(answer.problem == "wrong-method", "\(path)")
                let allowed = answer.headers[.allow]?.split(separator: ", ").map(String.init)
                for endpoint in endpoints {
                    #expect(allowed?.contains(endpoint.method) == true, "\(path)")
                }
            }
            for path in ["/health/live", "/openapi.json", "/problems/too-large"] {
                let answer = try await face.send(.post, path, "{}", as: nil)
                #expect(answer.status == 405, "\(path)")
                #expect(answer.headers[.allow] == "GET, HEAD", "\(path)")
            }
            #expect(try await face.send(.delete, "/v1/nix").status == 404)
        }
    }

    /// A path of a hundred thousand parts is no path, and asks for no more work than another one.
    @Test func aPathOfManyPartsIsUnknownAtOnce() {
        let paths = KnownPaths(of: App.endpoints, open: ["/health/live"])
        #expect(paths.allowed(at: String(repeating: "/a", count: 100_000)) == nil)
        #expect(paths.allowed(at: "/health/live") == "GET, HEAD")
    }

    private static func example<N: Noun>(of _: N.Type) -> String { ID<N>.example }

    @Test(arguments: [
        ("/v1/staff", 200), ("/v1/staff?limit=0", 400), ("/health/live", 200),
        ("/openapi.json", 200), ("/nix", 404), ("/v1/staff/x/let-go", 405),
    ]) func headIsGetWithoutItsBody(path: String, status: Int) async throws {
        try await Face.open { face in
            let whole = try await face.send(.get, path)
            let head = try await face.send(.head, path)
            #expect(head.status == status)
            #expect(head.json == .null)
            #expect(head.headers[.contentType] == whole.headers[.contentType])
            #expect(head.headers[.contentLength] != nil && head.headers[.contentLength] != "0")
        }
    }

    @Test func theBodyIsAskedForOnceTheCallerIsKnown() async throws {
        try await Face.open { face in
            let expect = ["Expect": "100-continue"]
            let hired = try await face.send(.post, "/v1/staff", Self.hire, expect)
            #expect(hired.status == 201)
            #expect(hired.isContinued)
            let refused = try await face.send(
                .post,
                "/v1/staff",
                Self.hire,
                as: Face.powerlessToken,
                expect
            )
            #expect(refused.status == 403)
            #expect(!refused.isContinued)
            let large = String(repeating: " ", count: 3 << 20)
            let tooLarge = try await face.send(.post, "/v1/staff", large, expect)
            #expect(tooLarge.status == 413)
            #expect(!tooLarge.isContinued)
            let other = try await face.send(
                .post,
                "/v1/staff",
                Self.hire,
                ["Expect": "a-miracle"]
            )
            #expect(other.status == 417)
            #expect(other.problem == "unmet-expectation")
        }
    }

    @Test func aRequestNamesOneHost() async throws {
        try await Face.open { face in
            let none = try await face.send(Self.get("/v1/staff", authority: nil), Self.nothing)
            #expect(none.status == 400)
            #expect(none.json["errors"]?.array?.first?["pointer"] == "Host")
            var twice = Self.get("/v1/staff")
            twice.headerFields[try #require(HTTPField.Name("Host"))] = "elsewhere"
            #expect(try await face.send(twice, Self.nothing).status == 400)
            let watch = Self.get("/health/live", authority: nil)
            #expect(try await face.send(watch, Self.nothing).status == 200)
        }
    }

    @Test(
        arguments: [
            (["Content-Encoding": "gzip"], "content-encoded"),
            (["Content-Encoding": "identity, br"], "content-encoded"),
            (["Content-Encoding": "Identity"], nil),
            (["Content-Type": "application/json; charset=utf-16"], "not-json"),
            (["Content-Type": "application/json;charset=latin1"], "not-json"),
            (["Content-Type": "application/jsonx"], "not-json"),
            (["Content-Type": "Application/JSON ; charset=UTF-8"], nil),
            (["Content-Type": "application/json;charset=\"utf-8\""], nil),
        ] as [([String: String], String?)]
    )
    func aBodyIsPlainJSON(headers: [String: String], problem: String?) async throws {
        try await Face.open { face in
            let answer = try await face.send(.post, "/v1/staff", Self.hire, headers)
            #expect(answer.problem == problem)
            #expect(answer.status == (problem == nil ? 201 : 415))
            switch problem {
            case "content-encoded": #expect(answer.headers[.acceptEncoding] == "identity")
            case "not-json": #expect(answer.headers[.accept] == "application/json")
            default: break
            }
        }
    }

    @Test(arguments: ["//v1//staff", "/v1//staff", "/v1/staff/", "/v1/staff//"])
    func aPathHasOneSpelling(_ path: String) async throws {
        try await Face.open { face in
            let answer = try await face.send(.post, path, Self.hire)
            #expect(answer.status == 404)
            #expect(answer.problem == "unknown-path")
        }
    }

    @Test func aWriteTakesNoParameters() async throws {
        let before = try await office.count(of: "staff")
        try await Face.open { face in
            let path = "/v1/staff?dry_run=true&name=a"
            let answer = try await face.send(.post, path, Self.hire)
            #expect(answer.status == 400)
            let pointers = answer.json["errors"]?.array?.compactMap { $0["pointer"]?.text }
            #expect(pointers == ["dry_run", "name"])
            #expect(try await office.count(of: "staff") == before)
        }
    }

    @Test(arguments: ["\"+1\"", "\"01\"", "\"0\"", "\"-1\"", "\"\"", "\"", "1", "W/\"1\"", "*"])
    func aVersionHasOneSpelling(tag: String) async throws {
        let staff = try await office.staff(.trainer)
        try await Face.open { face in
            let answer = try await face.send(
                .post,
                "/v1/staff/\(staff)/let-go",
                "{}",
                ["If-Match": tag]
            )
            #expect(answer.status == 400, "\(answer.json)")
            #expect(answer.json["errors"]?.array?.first?["pointer"] == "If-Match")
        }
    }

    @Test(arguments: ["bearer ", "BEARER ", "Bearer   "])
    func theSchemeIsWrittenInAnyCase(scheme: String) async throws {
        try await Face.open { face in
            let answer = try await face.send(
                .get,
                "/v1/staff",
                as: nil,
                ["Authorization": scheme + Face.token.text]
            )
            #expect(answer.status == 200)
        }
    }

    private struct Broken: Error {}

    @Test func aBodyThatBreaksOffIsItsSendersFault() async throws {
        try await Face.open { face in
            let (body, source) = RequestBody.makeStream()
            source.finish(Broken())
            var request = Self.get("/v1/staff")
            request.method = .post
            request.headerFields[.contentType] = "application/json"
            let answer = try await face.send(request, body)
            #expect(answer.status == 400)
            #expect(answer.problem == "broken-off")
            #expect(answer.headers[.connection] == "close")
            #expect(face.log.text.isEmpty)
        }
    }

    @Test func theContractSaysTheFormOfEachHeader() throws {
        let parameters = try PublishedContract().components("parameters")
        for name in ["IdempotencyKey", "IfMatch", "Prefer"] {
            let parameter = try #require(parameters[name])
            let schema = try PublishedContract().resolved(try #require(parameter["schema"]))
            #expect(schema["pattern"]?.text?.hasPrefix("^") == true, "\(name)")
        }
    }
}
