import Accounts
import Core
import HTTPAPI
import HTTPTypes
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Homeward

/// Versions, keys, rehearsals and cursors, over HTTP.
@Suite(.database) struct ChangeTests {
    let body = "{\"name\":\"Jin Yu\",\"role\":\"trainer\"}"

    func hired(_ face: Face) async throws -> String {
        try await face.send(.post, "/v1/staff", body).json["id"]?.text ?? ""
    }

    @Test func aChangeNeedsTheVersionThatWasSeen() async throws {
        try await Face.open { face in
            let id = try await hired(face)
            let path = "/v1/staff/\(id)/let-go"
            let unseen = try await face.send(.post, path)
            #expect(unseen.status == 428)
            let stale = try await face.send(.post, path, nil, ["If-Match": "\"7\""])
            #expect(stale.status == 412)
            let wrong = try await face.send(.post, path, nil, ["If-Match": "7"])
            #expect(wrong.status == 400)
            let read = try await face.send(.get, "/v1/staff/\(id)")
            let tag = try #require(read.headers[.eTag])
            let done = try await face.send(.post, path, nil, ["If-Match": tag])
            #expect(done.status == 200)
            #expect(done.headers[.eTag] == "\"2\"")
            #expect(done.json["state"]?.text == "left")
        }
    }

    @Test func theSameKeyGivesTheSameAnswerOnce() async throws {
        try await Face.open { face in
            let key = ["Idempotency-Key": "0123456789abcdef"]
            let first = try await face.send(.post, "/v1/staff", body, key)
            let again = try await face.send(.post, "/v1/staff", body, key)
            #expect(first.status == 201)
            #expect(again.status == 201)
            #expect(first.json == again.json)
            let name = try #require(HTTPField.Name("Idempotent-Replayed"))
            #expect(again.headers[name] == "true")
            let other = try await face.send(
                .post,
                "/v1/staff",
                "{\"name\":\"Other\",\"role\":\"trainer\"}",
                key
            )
            #expect(other.status == 422)
            #expect(other.problem == "key-reused")
            let third = try await face.send(.post, "/v1/staff", body, key)
            #expect(
                third.json == first.json,
                "another request under the key has spoiled its answer"
            )
            let hired = try await office.count(of: "staff", "name = 'Jin Yu'")
            #expect(hired == 1)
        }
    }

    @Test func sixteenAtOnceWithOneKeyHaveOneEffectAndOneAnswer() async throws {
        try await Face.open { face in
            let answers = try await withThrowingTaskGroup(of: Face.Answer.self) { group in
                for _ in 0..<16 {
                    group.addTask {
                        try await face.send(
                            .post,
                            "/v1/staff",
                            self.body,
                            ["Idempotency-Key": "race-0123456789ab"]
                        )
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(answers.allSatisfy { $0.status == 201 })
            #expect(Set(answers.map(\.json)).count == 1)
            let hired = try await office.count(of: "staff", "name = 'Jin Yu'")
            #expect(hired == 1)
        }
    }

    @Test func aRefusalIsRepeatedUnderItsKeyAndRecordedOnce() async throws {
        try await Face.open { face in
            let bad = "{\"staff_id\":\"stf_01h455vb4pex5vsknk084sn02q\"}"
            let key = ["Idempotency-Key": "refused-012345678"]
            let first = try await face.send(.post, "/v1/tokens", bad, key)
            let again = try await face.send(.post, "/v1/tokens", bad, key)
            #expect(first.problem == "unknown-reference")
            #expect(again.problem == "unknown-reference")
            let recorded = try await office.count(
                of: "audit.event",
                "action = 'refused.unknown-reference'"
            )
            #expect(recorded == 1)
        }
    }

    @Test func aRehearsalKeepsNothing() async throws {
        try await Face.open { face in
            let answer = try await face.send(
                .post,
                "/v1/staff",
                body,
                ["Prefer": "validate-only"]
            )
            #expect(answer.status == 200)
            #expect(answer.json["event_id"] == nil)
            let found = try await office.count(of: "staff", "name = 'Jin Yu'")
            #expect(found == 0)
            let events = try await office.count(of: "audit.event", "action = 'staff.hired'")
            #expect(events == 0)
        }
    }

    @Test func aStaleAnswerIsNotKeptUnderItsKey() async throws {
        try await Face.open { face in
            let id = try await hired(face)
            let path = "/v1/staff/\(id)/let-go"
            let key = "stale-then-right-1"
            let stale = try await face.send(
                .post,
                path,
                nil,
                ["If-Match": "\"7\"", "Idempotency-Key": key]
            )
            #expect(stale.status == 412)
            let right = try await face.send(
                .post,
                path,
                nil,
                ["If-Match": "\"1\"", "Idempotency-Key": key]
            )
            #expect(right.status == 200)
        }
    }

    @Test func aRehearsalDisclosesNothing() async throws {
        try await Face.open { face in
            let id = try await hired(face)
            let answer = try await face.send(
                .post,
                "/v1/tokens",
                "{\"staff_id\":\"\(id)\"}",
                ["Prefer": "validate-only"]
            )
            #expect(answer.status == 200)
            #expect(answer.json["token"] == nil)
        }
    }

    @Test func cursorsWalkEveryRowOnceAndKeepToTheirFilters() async throws {
        try await Face.open { face in
            for number in 1...7 {
                let body = "{\"name\":\"Trainer \(number)\",\"role\":\"trainer\"}"
                #expect(try await face.send(.post, "/v1/staff", body).status == 201)
            }
            var seen: [String] = []
            var path = "/v1/staff?limit=3&role=trainer"
            while true {
                let page = try await face.send(.get, path)
                seen += page.json["items"]?.array?.compactMap { $0["id"]?.text } ?? []
                guard let next = page.json["next"]?.text else { break }
                let name = try #require(HTTPField.Name("Link"))
                #expect(page.headers[name]?.contains("rel=\"next\"") == true)
                path = "/v1/staff?limit=3&role=trainer&cursor=\(next)"
                let other = try await face.send(.get, "/v1/staff?limit=3&cursor=\(next)")
                #expect(other.status == 400)
            }
            #expect(seen.count == 7)
            #expect(Set(seen).count == 7)
        }
    }

    @Test func fieldsPickColumns() async throws {
        try await Face.open { face in
            let id = try await hired(face)
            let one = try await face.send(.get, "/v1/staff/\(id)?fields=name,role")
            #expect(one.json == ["name": "Jin Yu", "role": "trainer"])
        }
    }

    @Test func healthAndProblemsAreOpenToAnyone() async throws {
        try await Face.open { face in
            for path in ["/health/live", "/health/ready"] {
                let answer = try await face.send(.get, path, as: nil)
                #expect(answer.status == 200)
            }
            for page in App.problems {
                let answer = try await face.send(.get, "/problems/\(page.code)", as: nil)
                #expect(answer.json["title"]?.text == page.title)
            }
        }
    }
}
