import Core
import HTTPTypes
import TestKit
import Testing
import TransparencyLog

@testable import Homeward

/// From the employer's letter to where the agency's part ends: whoever follows the refusals, and does nothing else,
/// gets there.
@Suite(.database) struct OrderScenarioTests {
    /// What is there before an order comes in, and the letter with all that makes it an order.
    static let toTheOrder =
        MendingTests.beforeTheCase.dropLast() + [
            "corridor load", "job-order draft", "job-order sign", "job-order check-authority",
            "job-order open",
        ]

    /// Follows everything up to the open gate of the case, and gives its report.
    static func open(_ follower: inout Follower) async throws -> JSON {
        for command in toTheOrder { try await follower.perform(command) }
        try await follower.perform("case open")
        try await follower.perform("job-order fill")
        let file = try #require(follower.ids["case"]?.last)
        let report = try await follower.mend("/v1/cases/\(file)/gate")
        #expect(report["open"] == true)
        return report
    }

    /// A skilled worker to Japan; and a trainee's second stage, which goes on after the last day on which anybody
    /// may begin the first (2027-06-30).
    @Test(
        arguments: [("ssw-1", "2026-11-21"), ("titp-2", "2027-07-15")]
            as [(String, CalendarDate)]
    )
    func aWorkerGoesFromTheOrderToTheDeparture(_ name: String, _ day: CalendarDate) async throws {
        office.clock.move(to: day)
        try await Face.open(stranger: office.second) { face in
            var follower = try Follower(face, in: Scenario(reading: name, on: day))
            let report = try await Self.open(&follower)
            #expect(report["as_of"]?.text == "\(day)")
            try await follower.perform("deployment clear")
            try await follower.perform("deployment depart")
            let leg = try #require(follower.ids["deployment"]?.last)
            let shown = try await face.send(.get, "/v1/deployments/\(leg)").json
            #expect(shown["state"] == "departed")
            #expect(shown["departed_on"]?.text == "\(day)")
            let order = try #require(follower.ids["job-order"]?.last)
            #expect(try await face.send(.get, "/v1/job-orders/\(order)").json["filled"] == 1)
        }
    }

    /// A contractor's own employee, whom Decree 527 sends to Mongolia; and a worker whom the agency sends to a Japanese
    /// contractor's quays in the Russian Far East. Neither is asked what the other decree asks.
    @Test(
        arguments: [("project", "R-CP-", "R-CN-010"), ("third-country", "R-TC-", "R-CP-001")]
            as [(String, String, String)]
    )
    func aWorkerGoesToAProject(_ name: String, _ asked: String, _ unasked: String) async throws {
        try await Face.open(stranger: office.second) { face in
            var follower = try Follower(face, in: Scenario(reading: name))
            for command in Self.toTheOrder {
                if command == "job-order draft" { try await follower.perform("project draft") }
                try await follower.perform(command)
            }
            try await follower.perform("case open")
            try await follower.perform("job-order fill")
            let file = try #require(follower.ids["case"]?.last)
            let report = try await follower.mend("/v1/cases/\(file)/gate")
            let rules = (report["rules"]?.array ?? []).compactMap { $0["id"]?.text }
            #expect(rules.contains { $0.hasPrefix(asked) } && !rules.contains(unasked))
            try await follower.perform("deployment clear")
            try await follower.perform("deployment depart")
            let leg = try #require(follower.ids["deployment"]?.last)
            let shown = try await face.send(.get, "/v1/deployments/\(leg)").json
            #expect(shown["state"] == "departed")
        }
    }

    /// Korea's Employment Permit System: a public body sends. The agency's part ends with a file on which nothing
    /// stands in the way, and which says who sends; a cost of the worker closes it again.
    @Test func aWorkerIsReferredToThePermitSystem() async throws {
        try await Face.open(stranger: office.second) { face in
            var follower = try Follower(face, in: Scenario(reading: "kr-eps"))
            let report = try await Self.open(&follower)
            for rule in ["R-COR-005", "R-COR-009-P"] {
                let line = report["rules"]?.array?.first { $0["id"]?.text == rule }
                #expect(line?["outcome"] == "passed")
                let words = line?["finding"]?.text ?? ""
                #expect(
                    words.hasPrefix("Jilin Public Employment Service sends; the agency refers"),
                    "\(rule): \(words)"
                )
            }
            #expect(follower.done.filter { $0 == "qualification record" }.count >= 2)
            try await follower.perform("fee propose")
            let file = try #require(follower.ids["case"]?.last)
            let closed = try await face.send(.get, "/v1/cases/\(file)/gate").json
            #expect(closed["open"] == false)
            let line = closed["rules"]?.array?.first { $0["id"] == "R-COR-005" }
            #expect(line?["outcome"] == "failed")
        }
    }
}
