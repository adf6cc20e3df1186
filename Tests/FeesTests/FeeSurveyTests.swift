import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Fees

@Suite(.database) struct FeeSurveyTests {
    /// Five in a hundred of 1,000 yuan, a fen below, at it and above, either way.
    @Test(
        arguments: [
            (94_999, "failed"), (95_000, "passed"), (95_001, "passed"), (100_000, "passed"),
            (104_999, "passed"), (105_000, "passed"), (105_001, "failed"),
        ] as [(Int64, String)]
    )
    func theTwoSumsAreWithinFiveInAHundred(stated: Int64, word: String) {
        let facts = SurveyedFeesMatch.Facts(
            stated: Money(minorUnits: stated, currency: .cny),
            booked: Money(minorUnits: 100_000, currency: .cny)
        )
        #expect(SurveyedFeesMatch.check(facts, on: .now).word == word)
    }

    /// One in a hundred from the day on which the agency has confirmed so; five before it.
    @Test(
        arguments: [
            (1, 99_000, "passed"), (1, 95_000, "passed"), (0, 99_000, "passed"),
            (0, 98_999, "failed"), (-1, 101_000, "passed"), (-1, 101_001, "failed"),
        ] as [(Int, Int64, String)]
    )
    func theShareIsThatOfTheDay(offset: Int, stated: Int64, word: String) {
        let day = CalendarDate(2026, 11, 21)
        let facts = SurveyedFeesMatch.Facts(
            stated: Money(minorUnits: stated, currency: .cny),
            booked: Money(minorUnits: 100_000, currency: .cny),
            percent: ThresholdEditions(
                .surveyPercent,
                [.init(1, from: day.adding(days: offset))]
            )
        )
        #expect(SurveyedFeesMatch.check(facts, on: day).word == word)
    }

    @Test func whereNothingWasBookedNothingMayHaveBeenPaid() {
        let none = Money(minorUnits: 0, currency: .cny)
        for (stated, word) in [(Int64(0), "passed"), (1, "failed")] {
            let facts = SurveyedFeesMatch.Facts(
                stated: Money(minorUnits: stated, currency: .cny),
                booked: none
            )
            #expect(SurveyedFeesMatch.check(facts, on: .now).word == word)
        }
        #expect(
            SurveyedFeesMatch.check(.init(stated: none, booked: nil), on: .now).kind == .failed
        )
    }

    @Test func whatWasPaidBesideTheBooksIsATaskForCompliance() async throws {
        let caseFile = try await office.agreed()
        let fee = try await office.fee(caseFile)
        try await office.step(fee, to: .paid)
        try await office.leg(caseFile, departed: office.today)
        let paid = try await office.record(of: fee).amountMinor
        let booked = paid
        for (stated, tasks) in [(booked, 0), (booked * 2, 1)] {
            let id = try await office.make(RecordFeeSurvey.self, answer(caseFile, stated))
            let row = try await office.record(of: id).bookedMinor
            #expect(row == booked)
            let open = try await office.value(
                """
                SELECT count(*) FROM task WHERE duty = 'fee-survey-differs'
                    AND owner_role = 'compliance' AND subject_id = \(id)
                """,
                as: Int.self
            )
            #expect(open == tasks, "\(stated)")
            #expect(try await office.history(of: id) == ["fee-survey.recorded"])
        }
        let yen = try await office.make(RecordFeeSurvey.self, answer(caseFile, 1, "JPY"))
        let agrees = try await office.record(of: yen).agrees
        #expect(agrees == false)
    }

    @Test func nobodyIsAskedBeforeTheDeparture() async throws {
        let caseFile = try await office.agreed()
        let early = try await office.refusal(RecordFeeSurvey.self, answer(caseFile, 0))
        #expect(early?.code == "wrong-state")
        try await office.leg(caseFile, departed: office.today)
        for change in [
            ["asked_on": JSON.text("\(office.today.adding(days: 1))")],
            ["asked_on": .text("\(office.today.adding(days: -1))")],
        ] {
            guard case .object(let body) = answer(caseFile, 0) else { return }
            let refusal = try await office.refusal(
                RecordFeeSurvey.self,
                .object(body.merging(change) { $1 })
            )
            #expect(["unfit-value", "wrong-state"].contains(refusal?.code))
        }
        try await office.perform(RecordFeeSurvey.self, answer(caseFile, 0))
    }

    func answer(_ caseFile: ID<CaseFile>, _ minor: Int64, _ currency: String = "CNY") -> JSON {
        [
            "case_id": .text("\(caseFile)"),
            "stated": ["minor_units": .integer(minor), "currency": .text(currency)],
            "asked_on": .text("\(office.today)"), "language": "zh",
        ]
    }
}
