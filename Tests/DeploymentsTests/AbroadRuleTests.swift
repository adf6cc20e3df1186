import TestKit
import Core
import Foundation
import Model
import Testing

@testable import Deployments

/// The rules on those who are abroad: heads, reports, check-ins.
@Suite struct AbroadRuleTests {
    static let day = CalendarDate("2026-12-01")

    @Test(arguments: [
        (89, "passed"), (90, "passed"), (99, "passed"), (100, "failed"), (101, "failed"),
    ])
    func theHundredAndFirstNeedsManagers(abroad: Int, word: String) {
        let verdict = ManagersOnSite.check(.init(country: .jp, abroad: abroad), on: Self.day)
        #expect(verdict.word == word)
        guard case .failed(_, let remedy) = verdict else { return }
        #expect(remedy.hasPrefix("homeward manager-list draw-up --country JP"))
        #expect(remedy.contains("homeward filing submit"))
    }

    /// The number of the day counts: on its eve the law's own, from its day on the agency's.
    @Test(arguments: [
        (-1, 100, "failed"), (-1, 99, "passed"), (0, 50, "failed"), (1, 49, "passed"),
    ])
    func theNumberIsThatOfTheDay(offset: Int, abroad: Int, word: String) {
        let most = ThresholdEditions(.managersOnSite, [.init(50, from: Self.day)])
        let facts = HeadcountFacts(country: .jp, abroad: abroad, most: most)
        #expect(ManagersOnSite.check(facts, on: Self.day.adding(days: offset)).word == word)
    }

    /// One check-in missed opens a case where the agency has confirmed so.
    @Test(arguments: [(1, true), (2, false)])
    func howManyMayBeMissedIsConfirmed(most: Int, opens: Bool) {
        let facts = WorkerHeardInTime.Facts(
            due: Self.day,
            heard: Self.day.adding(days: 1),
            arrival: Self.day.adding(days: -7),
            caseFile: ID(UUID()),
            schedule: CheckInSchedule(missedMost: most)
        )
        guard case .failed(_, let remedy) = WorkerHeardInTime.check(facts, on: Self.day) else {
            Issue.record("one was missed")
            return
        }
        #expect(remedy.contains("homeward rights-case open") == opens)
    }

    @Test(arguments: [(-1, "passed"), (0, "passed"), (1, "failed")])
    func theListIsFiledByTheDay(offset: Int, word: String) {
        let list = HeadcountFacts.List(managers: 2, filedOn: Self.day.adding(days: offset))
        let facts = HeadcountFacts(country: .jp, abroad: 100, list: list)
        #expect(ManagersOnSite.check(facts, on: Self.day).word == word)
    }

    @Test(arguments: [(0, "failed"), (1, "passed"), (2, "passed")])
    func somebodyOfTheListStillWorksForTheAgency(managers: Int, word: String) {
        let list = HeadcountFacts.List(managers: managers, filedOn: Self.day)
        let facts = HeadcountFacts(country: .jp, abroad: 100, list: list)
        #expect(ManagersOnSite.check(facts, on: Self.day).word == word)
    }

    @Test func withoutACaseNobodyIsCounted() {
        #expect(ManagersOnSite.check(.init(), on: Self.day).kind == .notApplicable)
    }

    /// A list that was drawn up and not filed is put right by filing it.
    @Test func whatIsDrawnUpIsFiled() {
        let waiting = [ID<Filing>(UUID()), ID<Filing>(UUID())]
        let list = HeadcountFacts.List(managers: 2, filedOn: nil, waiting: waiting)
        let facts = HeadcountFacts(country: .jp, abroad: 100, list: list)
        guard case .failed(_, let remedy) = ManagersOnSite.check(facts, on: Self.day) else {
            Issue.record("passed without a filing")
            return
        }
        for filing in waiting { #expect(remedy.contains("homeward filing submit \(filing)")) }
        #expect(!remedy.contains("draw-up"))
    }

    /// Due on the 7th, the 30th and the 90th day after the arrival, then quarterly.
    @Test(arguments: [
        ("2026-12-08", 0), ("2026-12-09", 1), ("2026-12-31", 1), ("2027-01-01", 2),
        ("2027-03-02", 3),
    ])
    func checkInsThatWentByAreCounted(heard: String, missed: Int) throws {
        let heard = try #require(CalendarDate(heard))
        let due = Self.day.adding(days: 7)
        #expect(
            CheckInSchedule().missed(from: due, until: heard, arrival: Self.day) == min(missed, 3)
        )
        let verdict = WorkerHeardInTime.check(
            .init(due: due, heard: heard, arrival: Self.day, caseFile: ID(UUID())),
            on: heard
        )
        #expect(verdict.word == (missed == 0 ? "passed" : "failed"))
        guard case .failed(_, let remedy) = verdict else { return }
        #expect(remedy.contains("homeward rights-case open") == (missed >= 2))
    }

    @Test func withoutADayNothingWasMissed() {
        let verdict = WorkerHeardInTime.check(
            .init(due: nil, heard: Self.day, arrival: Self.day, caseFile: ID(UUID())),
            on: Self.day
        )
        #expect(verdict.kind == .notApplicable)
    }
}

/// R-DEP-016, clause by clause.
@Suite struct CrewIsLedTests {
    static let day = CalendarDate("2026-12-01")

    func facts(_ change: (inout Draft) -> Void = { _ in }) -> CrewFacts {
        var draft = Draft()
        change(&draft)
        return CrewFacts(
            crew: .init(
                id: ID(UUID()),
                name: "Line 2",
                members: draft.members,
                sizeMost: 4,
                language: .chinese,
                hasLeader: draft.hasLeader,
                hasManager: draft.hasManager,
                isConfirmed: draft.isConfirmed,
                strangers: draft.strangers
            )
        )
    }

    struct Draft {
        var members = 3
        var hasLeader = true
        var hasManager = true
        var isConfirmed = true
        var strangers = 0
    }

    @Test(arguments: [(3, "passed"), (4, "passed"), (5, "failed")])
    func theSizeIsKept(members: Int, word: String) {
        #expect(CrewIsLed.check(facts { $0.members = members }, on: Self.day).word == word)
    }

    @Test func eachLackIsNamedWithItsCommand() {
        let lacks: [(String, String, (inout Draft) -> Void)] = [
            ("no member leads it", "homeward crew lead", { $0.hasLeader = false }),
            ("no manager on site", "homeward crew lead", { $0.hasManager = false }),
            ("do not understand zh", "homeward crew lead", { $0.strangers = 1 }),
            ("not confirmed", "homeward crew confirm", { $0.isConfirmed = false }),
        ]
        for (word, command, change) in lacks {
            guard case .failed(let why, let remedy) = CrewIsLed.check(facts(change), on: Self.day)
            else {
                Issue.record("passed although \(word)")
                continue
            }
            #expect(why.contains(word) && remedy.contains(command))
        }
        #expect(CrewIsLed.card.severity == .warns)
    }

    @Test(arguments: [(0, "not-applicable"), (1, "failed")])
    func whoGoesAlongWithOthersIsInACrew(companions: Int, word: String) {
        let verdict = CrewIsLed.check(.init(companions: companions), on: Self.day)
        #expect(verdict.word == word)
    }
}
