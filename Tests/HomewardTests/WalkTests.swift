import Core
import Foundation
import HTTPAPI
import HTTPTypes
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Homeward

/// Walks over the list of endpoints: a new one that lacks any of this turns red here.
@Suite(.database) struct WalkTests {
    /// The path with a record that exists, and is the office's own.
    func path(_ endpoint: Endpoint, _ records: Records) throws -> String {
        guard endpoint.hasID else { return endpoint.path }
        let id = records.ids[endpoint.noun.singular]
        let known = try #require(id, "Records.swift plants no \(endpoint.noun.singular)")
        return endpoint.path.replacing("{id}", with: known)
    }

    func send(
        _ endpoint: Endpoint,
        to path: String,
        as token: BearerToken?,
        _ face: Face
    ) async throws -> Face.Answer {
        guard endpoint.isWrite else {
            let query = endpoint.fields.filter(\.isRequired).map { field in
                "\(field.name)=\(field.example?.text ?? "1")"
            }
            let suffix = query.isEmpty ? "" : "?" + query.joined(separator: "&")
            return try await face.send(.get, path + suffix, as: token)
        }
        var body: [String: JSON] = [:]
        for field in endpoint.fields where field.isRequired { body[field.name] = field.example }
        return try await face.post(
            path,
            .object(body),
            as: token,
            seen: endpoint.hasID ? 1 : nil
        )
    }

    @Test func everyEndpointRefusesAVisitor() async throws {
        let records = try await Records.withEvent()
        try await Face.open { face in
            for endpoint in App.endpoints {
                let answer = try await send(
                    endpoint,
                    to: path(endpoint, records),
                    as: nil,
                    face
                )
                #expect(answer.status == 401, "\(endpoint.method) \(endpoint.path)")
            }
        }
    }

    @Test func everyEndpointRefusesWhoLacksThePermissionAndRecordsIt() async throws {
        let records = try await Records.withEvent()
        try await Face.open { face in
            for endpoint in App.endpoints {
                let before = try await count("refused.not-permitted")
                let answer = try await send(
                    endpoint,
                    to: path(endpoint, records),
                    as: Face.powerlessToken,
                    face
                )
                #expect(answer.status == 403, "\(endpoint.method) \(endpoint.path)")
                let after = try await count("refused.not-permitted")
                #expect(after - before == 1, "\(endpoint.method) \(endpoint.path)")
            }
        }
    }

    @Test func anotherAgencysRecordsAreAnsweredLikeNone() async throws {
        let records = try await Records.withEvent()
        let stranger = Caller.stranger
        try await office.found(stranger)
        try await Face.open(stranger: stranger) { face in
            for endpoint in App.endpoints {
                let answer = try await send(
                    endpoint,
                    to: path(endpoint, records),
                    as: Face.strangerToken,
                    face
                )
                let name = "\(endpoint.method) \(endpoint.path)"
                if endpoint.hasID {
                    #expect(answer.status == 404, "\(name) \(answer.json)")
                } else if !endpoint.isWrite {
                    let own = answer.json["items"]?.array?.compactMap { $0["id"]?.text } ?? []
                    #expect(answer.status == 200, "\(name)")
                    #expect(Set(own).isDisjoint(with: records.ids.values), "\(name)")
                }
            }
        }
    }

    @Test func everyWriteLeavesAnEventOrARecordedRefusal() async throws {
        let records = try await Records.withEvent()
        try await Face.open { face in
            for endpoint in App.endpoints where endpoint.isWrite {
                let name = "\(endpoint.method) \(endpoint.path)"
                let before = try await count(nil)
                let answer = try await send(
                    endpoint,
                    to: path(endpoint, records),
                    as: Face.token,
                    face
                )
                #expect(answer.status != 400 && answer.status < 500, "\(name) \(answer.json)")
                let after = try await count(nil)
                #expect(after == before + 1, "\(name) answered \(answer.status) without a word")
            }
        }
    }

    @Test func everyReadAnswers() async throws {
        let records = try await Records.withEvent()
        let contract = try PublishedContract()
        try await Face.open { face in
            for endpoint in App.endpoints where !endpoint.isWrite {
                let answer = try await send(
                    endpoint,
                    to: path(endpoint, records),
                    as: Face.token,
                    face
                )
                #expect(answer.status == 200, "\(endpoint.path) \(answer.json)")
                #expect(contract.faults(of: answer.json, to: endpoint) == [], "\(endpoint.path)")
            }
        }
    }

    @Test func everyFieldIsExplainedAndEveryRefusalKnown() {
        let known = Set(App.problems.map(\.code))
        for endpoint in App.endpoints {
            for field in endpoint.fields {
                #expect(!field.help.isEmpty, "\(endpoint.path) \(field.name)")
            }
            #expect(known.isSuperset(of: endpoint.refusals), "\(endpoint.path)")
        }
        let names = App.endpoints.map { "\($0.noun.singular) \($0.verb)" }
        #expect(Set(names).count == names.count, "two commands share a name")
        let paths = App.endpoints.map { "\($0.method) \($0.path)" }
        #expect(Set(paths).count == paths.count, "two endpoints share a path")
    }

    private func count(_ action: String?) async throws -> Int {
        let sql: SQL =
            action.map { "SELECT count(*) FROM audit.event WHERE action = \($0)" }
            ?? "SELECT count(*) FROM audit.event"
        return try await office.value(sql, as: Int.self) ?? 0
    }
}
