import Model
import Core
import Foundation
import HTTPTypes
import Postgres
import TestKit
import Testing
import TransparencyLog

/// A mistake of ours is an answer of 500 and an error in the log, and never a refusal of the caller's.
@Suite(.database) struct FaultTests {
    /// Puts a word into a column that no closed list of Swift holds.
    struct Misspell: Action {
        typealias Subject = Staff
        static let permission = Permission.staffManage

        func perform(
            on id: ID<Staff>,
            in tx: inout WriteTransaction,
            with context: ActionContext
        ) throws -> Recorded {
            try tx.insert(
                id,
                [.humanId(UUID()), .name("Li"), .role(.trainer), .init("state", "actve")]
            )
            return Recorded(as: "staff.misspelt")
        }
    }

    /// Says that it did something, and has written nothing.
    struct Forget: Action {
        typealias Subject = Staff
        static let permission = Permission.staffManage

        func perform(
            on id: ID<Staff>,
            in tx: inout WriteTransaction,
            with context: ActionContext
        ) throws -> Recorded {
            Recorded(as: "staff.forgotten")
        }
    }

    /// Asks the database for a number that its type does not hold.
    struct Overflow: Action {
        typealias Subject = Staff
        static let permission = Permission.staffManage

        func perform(
            on id: ID<Staff>,
            in tx: inout WriteTransaction,
            with context: ActionContext
        ) throws -> Recorded {
            _ = try tx.value("SELECT \(2_147_483_648)::bigint::int", as: Int.self)
            return Recorded(as: "staff.overflown")
        }
    }

    /// Answers with a number that the log would not take.
    struct Total: CollectionQuery {
        typealias Subject = Staff
        static let permission = Permission.staffManage

        struct Answer: Codable, Sendable { let total: Int64 }

        func answer(
            in tx: borrowing ReadTransaction,
            with context: ActionContext
        ) throws -> Answer {
            Answer(total: .max)
        }
    }

    private static let endpoints: [Endpoint] = [
        .begin("overflow", under: Staff.self, Overflow.self, "A bound that is missing."),
        .collectionQuery("total", Total.self, "A sum beyond what JSON readers tell apart."),
        .begin("misspell", under: Staff.self, Misspell.self, "A mistake, to be answered."),
        .begin("forget", under: Staff.self, Forget.self, "Another one."),
    ]

    @Test(arguments: [
        ("misspell", "staff_state_check"),
        ("forget", "staff.forgotten was recorded without writing its subject"),
    ])
    func isAnsweredAsOneAndTheServerGoesOn(verb: String, cause: String) async throws {
        try await Face.open(beside: Self.endpoints) { face in
            let headers = ["Idempotency-Key": "one-and-the-same-key"]
            let events: SQL = "SELECT count(*) FROM audit.event"
            let before = try await office.value(events, as: Int.self)
            for _ in 0..<2 {
                let answer = try await face.send(.post, "/v1/staff/\(verb)", "{}", headers)
                #expect(answer.status == 500)
                #expect(answer.problem == "internal-fault")
                #expect(answer.json["detail"]?.text?.contains(cause) == false)
            }
            let lines = face.log.text
            #expect(lines.count == 2)
            for line in lines {
                #expect(line.hasPrefix("error") && line.contains("hb.request.id="), "\(line)")
                #expect(line.contains(cause), "\(line)")
            }
            // Neither the change nor a refusal is recorded, and the key is free.
            #expect(try await office.value(events, as: Int.self) == before)
            let keys = try await office.count(of: "idempotency")
            #expect(keys == 0)
            #expect(try await face.send(.get, "/v1/staff").status == 200)
        }
    }

    @Test func aValueBeyondItsTypeIsTheCallersAndAHoleOfOurs() async throws {
        try await Face.open(beside: Self.endpoints) { face in
            let answer = try await face.send(.post, "/v1/staff/overflow", "{}")
            #expect(answer.status == 422)
            #expect(answer.problem == "unfit-value")
            let lines = face.log.text
            #expect(lines.count == 1)
            #expect(lines.first?.hasPrefix("error A value has no bound") == true)
            #expect(lines.first?.contains("22003") == true)
        }
    }

    @Test func noNumberMakesAReadFail() async throws {
        try await Face.open(beside: Self.endpoints) { face in
            let answer = try await face.send(.get, "/v1/staff/total")
            #expect(answer.status == 200)
            #expect(answer.json["total"]?.integer == .max)
        }
    }
}
