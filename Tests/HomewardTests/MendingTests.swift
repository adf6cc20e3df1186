import Core
import HTTPTypes
import TestKit
import Testing
import TransparencyLog

@testable import CommandLineTool
@testable import Homeward

/// The words of the gates are enough: whoever follows them, and does nothing else, gets through.
@Suite(.database) struct MendingTests {
    /// What there must be before a gate over a case can be asked at all.
    static let beforeTheCase = [
        "person register", "person verify-identity", "employer register", "employer examine",
        "owner record", "due-diligence record", "due-diligence confirm", "employer approve",
        "site open", "case open",
    ]

    /// Every rule of the step, told once more what it was told then, says what it said then.
    func replays(_ action: String, _ face: Face) async throws {
        let events = try await face.send(.get, "/v1/events?action=\(action)").json
        let event = try #require(events["items"]?.array?.first?["id"]?.text)
        let replay = try await face.send(.get, "/v1/events/\(event)/replay").json
        #expect(replay["agrees"] == true, "\(replay)")
        let rules = replay["rules"]?.array ?? []
        #expect(rules.count >= 60)
        // The terminal shows each of them with what it found, and that nothing stood in the way.
        let lines = try #require(ReplayTable(answer: replay)).text.split(separator: "\n")
        #expect(lines.count == 2 * rules.count + 2)
        #expect(lines.first?.hasPrefix("\(action): deployment.depart as of ") == true)
        for (place, rule) in rules.enumerated() {
            #expect(lines[1 + 2 * place].contains("= \(rule["id"]?.text ?? "?")  ["))
            #expect(lines[2 + 2 * place].contains("then and now "))
        }
        #expect(lines.last?.hasPrefix("Then the step was open, now it is open.") == true)
    }

    @Test func followingTheMendsAloneOpensTheWayOut() async throws {
        try await Face.open(stranger: office.second) { face in
            var follower = try Follower(face)
            for command in Self.beforeTheCase { try await follower.perform(command) }
            let gate = "/v1/cases/\(try #require(follower.ids["case"]?.last))/gate"
            var report = try await face.send(.get, gate).json
            let failed = report["rules"]?.array?.filter { $0["outcome"] == "failed" } ?? []
            #expect(failed.count >= 20)
            for line in failed {
                let words = "\(line["id"]?.text ?? ""): \(line["remedy"]?.text ?? "")"
                #expect(line["source"]?.text?.isEmpty == false, "\(words)")
                #expect(words.contains(/homeward [a-z-]+ [a-z-]+/), "\(words)")
            }
            report = try await follower.mend(gate)
            #expect(report["open"] == true)
            try await follower.perform("deployment clear")
            try await follower.perform("deployment depart")
            // What changes later does not change what was true then.
            try await follower.perform("visa cancel")
            try await replays("deployment.departed", face)
        }
    }

    /// Twenty days ahead: cleared today, cleared again before the fourteen days are over, compared once
    /// more on the day itself because the refusal says so, and gone, without a new clearance.
    @Test func whoIsClearedAheadOfTimeLeavesOnTheDay() async throws {
        try await Face.open(stranger: office.second) { face in
            var follower = try Follower(
                face,
                changing: ["planned_departure": "2026-12-11", "departed_on": "2026-12-11"]
            )
            for command in Self.beforeTheCase { try await follower.perform(command) }
            let gate = "/v1/cases/\(try #require(follower.ids["case"]?.last))/gate"
            let report = try await follower.mend(gate)
            #expect(report["as_of"] == "2026-12-11")
            #expect(report["open"] == true)
            try await follower.perform("deployment clear")
            office.clock.move(to: CalendarDate(2026, 12, 4))
            try await follower.perform("deployment clear")
            office.clock.move(to: CalendarDate(2026, 12, 11))
            let done = follower.done.count
            try await follower.perform("deployment depart")
            let last = follower.done[done...]
            #expect(last.contains("person screen") && last.last == "deployment depart", "\(last)")
            #expect(!last.contains("deployment clear"), "\(last)")
            try await replays("deployment.departed", face)
        }
    }
}
