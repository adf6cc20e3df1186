import Core
import Corridors
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Contracts

/// Below, at and above the longest week of the corridor, in each of the linked contracts.
@Suite struct AgreedHoursWithinTermsTests {
    static let limit = CorridorFigure(of: "CN to JP under JP-SSW-1", 40)

    static func week(_ hours: Int?, _ unit: ClauseUnit? = .hoursPerWeek) -> [Clause] {
        [Clause].complete.with(
            .said(.workingHours, "As agreed.", hours, hours == nil ? nil : unit)
        )
    }

    static func facts(
        _ cooperation: [Clause],
        _ service: [Clause],
        _ employment: [Clause],
        limit: CorridorFigure? = limit
    ) -> LinkedContracts {
        let ground = ContractRow.sample(.cooperation, cooperation)
        return LinkedContracts(
            cooperations: [ground],
            linked: [
                .sample(.service, service, on: ground),
                .sample(.employment, employment, on: ground),
            ],
            focus: nil,
            workerReads: [.chinese],
            workerFees: [],
            staysUntil: nil,
            hours: limit
        )
    }

    @Test(arguments: [
        (39, 39, 39, "passed"), (40, 40, 40, "passed"), (41, 40, 40, "failed"),
        (40, 41, 40, "failed"), (40, 40, 41, "failed"),
    ])
    func noContractAgreesOnALongerWeek(c1: Int, c2: Int, c3: Int, word: String) {
        let facts = Self.facts(Self.week(c1), Self.week(c2), Self.week(c3))
        let verdict = AgreedHoursWithinTerms.check(facts, on: today)
        #expect(verdict.word == word)
        #expect(AgreedHoursWithinTerms.card.severity == .warns)
        if case .failed(let why, let remedy) = verdict {
            #expect(why.contains("41 hours a week"))
            #expect(remedy.contains("homeward contract revise"))
        }
    }

    /// Hours of a day count with the days that are not free; without those nobody can count.
    @Test(
        arguments: [
            (8, 2, "passed"), (8, 1, "failed"), (6, 1, "passed"), (6, 0, "failed"),
            (8, nil, "not-applicable"), (nil, 2, "not-applicable"),
        ] as [(Int?, Int?, String)]
    )
    func hoursOfADayAreHoursOfAWeek(day: Int?, free: Int?, word: String) {
        let clauses = Self.week(day, .hoursPerDay).with(
            .said(.restLeave, "As agreed.", free, free == nil ? nil : .daysPerWeek)
        )
        let facts = Self.facts(clauses, clauses, clauses)
        let verdict = AgreedHoursWithinTerms.check(facts, on: today)
        #expect(verdict.word == word)
        #expect(word != "not-applicable" || verdict.finding.contains("No clause working_hours"))
    }

    @Test func whatIsSaidInNumbersCountsBesideWhatIsNot() {
        let facts = Self.facts(Self.week(nil), Self.week(nil), Self.week(41))
        #expect(AgreedHoursWithinTerms.check(facts, on: today).kind == .failed)
    }

    @Test func withoutALimitOrAContractThereIsNothingToAsk() {
        let long = Self.week(84)
        let silent = CorridorFigure(of: "CN to MN under PROJECT", nil)
        for limit in [nil, silent] {
            let facts = Self.facts(long, long, long, limit: limit)
            #expect(AgreedHoursWithinTerms.check(facts, on: today).kind == .notApplicable)
        }
        let bare = LinkedContracts(
            cooperations: [],
            linked: [],
            focus: nil,
            workerReads: [],
            workerFees: [],
            staysUntil: nil,
            hours: Self.limit
        )
        #expect(AgreedHoursWithinTerms.check(bare, on: today).kind == .notApplicable)
    }
}

/// The same from the records: the corridor of the case is read with its contracts.
@Suite(.database) struct AgreedHoursOnRecordTests {
    func limit(to most: Int) async throws {
        let id = try #require(
            try await office.value("SELECT id FROM corridor", as: ID<Corridor>.self)
        )
        try await office.change(id, [.weeklyHoursMost(most)])
    }

    @Test(arguments: [(39, true), (40, false), (41, false)])
    func aLongerWeekIsWarnedOfWhenItIsApproved(most: Int, isWarned: Bool) async throws {
        let desk = try await Desk.open()
        let cooperation = try await desk.signed(.cooperation)
        try await limit(to: most)
        let service = try await desk.drafted(.service, on: cooperation)
        let refusal = try await office.refusal(
            ApproveContract.self,
            on: service,
            by: office.second
        )
        #expect((refusal?.detail.contains("R-COR-012-P") == true) == isWarned)
    }

    @Test(arguments: [(39, true), (40, false), (41, false)])
    func andBeforeAnyoneLeaves(most: Int, isWarned: Bool) async throws {
        let desk = try await Desk.open()
        let cooperation = try await desk.signed(.cooperation)
        _ = try await desk.signed(.service, on: cooperation)
        #expect(try await !desk.departure().contains("R-COR-012-P"))
        try await limit(to: most)
        #expect(try await desk.departure().contains("R-COR-012-P") == isWarned)
    }
}
