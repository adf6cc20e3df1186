import Core
import HTTPAPI
import HTTPTypes
import Postgres
import TestKit
import Testing
import TransparencyLog

/// Bad input gets a clear problem that says where, and changes nothing.
@Suite(.database) struct BadInputTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let name: String
        let body: String
        let status: Int
        let problem: String
        let pointer: String?
        var testDescription: String { name }
    }

    static let examples = [
        Example(
            name: "no JSON",
            body: "{\"name\":",
            status: 400,
            problem: "malformed-request",
            pointer: ""
        ),
        Example(
            name: "an array",
            body: "[1]",
            status: 400,
            problem: "malformed-request",
            pointer: ""
        ),
        Example(
            name: "a missing field",
            body: "{\"role\":\"trainer\"}",
            status: 400,
            problem: "malformed-request",
            pointer: "/name"
        ),
        Example(
            name: "an unknown field",
            body: "{\"name\":\"a\",\"role\":\"trainer\",\"nme\":1}",
            status: 400,
            problem: "malformed-request",
            pointer: "/nme"
        ),
        Example(
            name: "another spelling",
            body: "{\"name\":\"a\",\"role\":\"trainer\",\"samePersonAs\":1}",
            status: 400,
            problem: "malformed-request",
            pointer: "/samePersonAs"
        ),
        Example(
            name: "another type",
            body: "{\"name\":1,\"role\":\"trainer\"}",
            status: 400,
            problem: "malformed-request",
            pointer: "/name"
        ),
        Example(
            name: "a word not of the list",
            body: "{\"name\":\"a\",\"role\":\"king\"}",
            status: 400,
            problem: "malformed-request",
            pointer: "/role"
        ),
        Example(
            name: "null",
            body: "{\"name\":null,\"role\":\"trainer\"}",
            status: 400,
            problem: "malformed-request",
            pointer: "/name"
        ),
        Example(
            name: "NUL in text",
            body: "{\"name\":\"a\\u0000b\",\"role\":\"trainer\"}",
            status: 400,
            problem: "malformed-request",
            pointer: "/name"
        ),
        Example(
            name: "a hidden character in a name",
            body: "{\"name\":\"Di\\u200br Alpha\",\"role\":\"director\"}",
            status: 400,
            problem: "malformed-request",
            pointer: "/name"
        ),
        Example(
            name: "a direction override that is closed",
            body: "{\"name\":\"\\u202eahplA\\u202c\",\"role\":\"director\"}",
            status: 400,
            problem: "malformed-request",
            pointer: "/name"
        ),
        Example(
            name: "a letter of another alphabet in a name",
            body: "{\"name\":\"Dir \\u0410lpha\",\"role\":\"director\"}",
            status: 400,
            problem: "malformed-request",
            pointer: "/name"
        ),
        Example(
            name: "an empty text",
            body: "{\"name\":\"  \",\"role\":\"trainer\"}",
            status: 400,
            problem: "malformed-request",
            pointer: "/name"
        ),
        Example(
            name: "a text too long",
            body: "{\"name\":\"\(String(repeating: "a", count: 201))\",\"role\":\"trainer\"}",
            status: 400,
            problem: "malformed-request",
            pointer: "/name"
        ),
        Example(
            name: "an id of another noun",
            body:
                "{\"name\":\"a\",\"role\":\"trainer\",\"same_person_as\":\"con_01h455vb4pex5vsknk084sn02q\"}",
            status: 400,
            problem: "malformed-request",
            pointer: "/same_person_as"
        ),
        Example(
            name: "deep nesting",
            body: String(repeating: "[", count: 5000),
            status: 400,
            problem: "malformed-request",
            pointer: ""
        ),
        Example(
            name: "3 MiB",
            body: "{\"name\":\"\(String(repeating: "a", count: 3 << 20))\"}",
            status: 413,
            problem: "too-large",
            pointer: nil
        ),
    ]

    @Test(arguments: examples) func isRefusedWithItsPlaceAndChangesNothing(
        _ example: Example
    ) async throws {
        try await Face.open { face in
            let count: SQL = "SELECT count(*) FROM audit.event"
            let before = try await office.value(count, as: Int.self)
            let answer = try await face.send(.post, "/v1/staff", example.body)
            #expect(answer.status == example.status)
            #expect(answer.problem == example.problem)
            if let pointer = example.pointer {
                #expect(answer.json["errors"]?.array?.first?["pointer"]?.text == pointer)
            }
            let after = try await office.value(count, as: Int.self)
            #expect(before == after)
        }
    }

    @Test func allThatIsWrongIsToldInOneProblem() async throws {
        try await Face.open { face in
            let body = "{\"name\":1,\"role\":\"king\",\"nme\":1,\"role\":\"king\"}"
            let answer = try await face.send(.post, "/v1/staff", body)
            #expect(answer.status == 400)
            let errors = answer.json["errors"]?.array ?? []
            #expect(errors.compactMap { $0["pointer"]?.text } == ["/role", "/nme", "/name"])
            #expect(errors.allSatisfy { $0["detail"]?.text?.hasSuffix(".") == true })
            #expect(
                answer.json["detail"]?.text?.hasSuffix("2 more places are named in errors.") == true
            )
        }
    }

    @Test func invalidUTF8IsRefused() async throws {
        let bytes: [UInt8] = Array("{\"name\":\"".utf8) + [0xFF, 0xFE] + Array("\"}".utf8)
        #expect(throws: InputError.self) {
            _ = try StrictBody.decode(NameOnly.self, from: bytes, fields: [])
        }
    }

    private struct NameOnly: Decodable { let name: ShortText }

    @Test func aBodyThatIsNotAnnouncedAsJSONIsRefused() async throws {
        try await Face.open { face in
            let answer = try await face.send(
                .post,
                "/v1/staff",
                "{}",
                ["Content-Type": "text/plain"]
            )
            #expect(answer.status == 415)
            #expect(answer.problem == "not-json")
        }
    }

    @Test(arguments: [
        ("fields=nix", "fields"), ("fields=", "fields"), ("fields=id,id", "fields"),
        ("limit=0", "limit"), ("limit=05", "limit"), ("limit=+5", "limit"),
        ("limit=201", "limit"), ("limit=x", "limit"), ("order=up", "order"),
        ("cursor=abc", "cursor"), ("cursor=%00", "cursor"), ("rolle=trainer", "rolle"),
        ("role=a&role=b", "role"), ("sort=name", "sort"),
    ])
    func aWrongQueryIsRefusedWithItsParameter(query: String, pointer: String) async throws {
        try await Face.open { face in
            let answer = try await face.send(.get, "/v1/staff?\(query)")
            #expect(answer.status == 400)
            #expect(answer.json["errors"]?.array?.first?["pointer"]?.text == pointer)
        }
    }

    @Test(arguments: [
        "x", "stf_", "stf_01h455vb4pex5vsknk084sn02Q", "per_01h455vb4pex5vsknk084sn02q",
    ])
    func aMalformedIdIsRefused(id: String) async throws {
        try await Face.open { face in
            let answer = try await face.send(.get, "/v1/staff/\(id)")
            #expect(answer.status == 400)
            #expect(answer.json["errors"]?.array?.first?["pointer"]?.text == "id")
        }
    }

    @Test func aWellFormedIdOfNobodyIsMissing() async throws {
        try await Face.open { face in
            let answer = try await face.send(.get, "/v1/staff/stf_01h455vb4pex5vsknk084sn02q")
            #expect(answer.status == 404)
            #expect(answer.problem == "no-such-record")
        }
    }

    @Test func unknownPathsAreProblemsToo() async throws {
        try await Face.open { face in
            let unknown = try await face.send(.get, "/nix")
            #expect(unknown.problem == "unknown-path")
            let long = "/v1/staff?fields=" + String(repeating: "a", count: 9000)
            let tooLong = try await face.send(.get, long)
            #expect(tooLong.problem == "too-large")
        }
    }

    @Test(arguments: ["Bearer nix", "Basic YTpi", "Bearer ", "bearer"])
    func aWrongTokenIsRefused(header: String) async throws {
        try await Face.open { face in
            let answer = try await face.send(
                .get,
                "/v1/staff",
                as: nil,
                ["Authorization": header]
            )
            #expect(answer.status == 401)
            #expect(answer.headers[.wwwAuthenticate] == "Bearer")
        }
    }

    @Test(arguments: ["short", String(repeating: "a", count: 129), "with a space in it"])
    func aWrongKeyIsRefused(key: String) async throws {
        try await Face.open { face in
            let answer = try await face.send(
                .post,
                "/v1/staff",
                "{\"name\":\"a\",\"role\":\"trainer\"}",
                ["Idempotency-Key": key]
            )
            #expect(answer.status == 400)
        }
    }
}
