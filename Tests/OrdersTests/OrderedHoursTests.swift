import Core
import Corridors
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Orders

/// Below, at and above the longest week of the corridor.
struct OrderedHoursTests {
    let day = CalendarDate(2026, 11, 21)

    @Test(
        arguments: [
            (39, 40, "passed"), (40, 40, "passed"), (41, 40, "failed"), (84, nil, "not-applicable"),
        ] as [(Int, Int?, String)]
    )
    func anOrderAsksForNoLongerWeek(_ hours: Int, _ most: Int?, _ word: String) {
        let limit = CorridorFigure(of: "CN to JP under JP-SSW-1", most)
        let verdict = OrderedHoursWithinTerms.check(
            .init(hoursWeek: hours, limit: limit),
            on: day
        )
        #expect(verdict.word == word)
        #expect(OrderedHoursWithinTerms.card.severity == .warns)
    }

    @Test func withoutACorridorThereIsNothingToAsk() {
        let verdict = OrderedHoursWithinTerms.check(.init(hoursWeek: 84, limit: nil), on: day)
        #expect(verdict.kind == .notApplicable)
    }
}

@Suite(.database) struct OrderedHoursGateTests {
    @Test(arguments: [(39, true), (40, true), (41, false)])
    func theGateHoldsTheOrderAgainstItsCorridor(_ hours: Int, _ isFit: Bool) async throws {
        let bench = try await Bench.set()
        try await office.change(bench.corridor, [.weeklyHoursMost(40)])
        let id = try await office.make(
            DraftJobOrder.self,
            bench.letter(["hours_week": .integer(Int64(hours))])
        )
        let asked = ExplainJobOrderGate(asOf: nil)
        let report = try await office.answer(asked, on: id)
        let line = report["rules"]?.array?.first { $0["id"] == "R-COR-011-P" }
        #expect(line?["outcome"]?.text == (isFit ? "passed" : "failed"))
        #expect(isFit || line?["remedy"]?.text?.contains("--hours-week 40") == true)
    }
}
