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
        let limit = WeeklyHoursLimit(of: "CN to JP under JP-SSW-1", most: most)
        let verdict = OrderedHoursWithinTerms.check(
            .init(hoursWeek: hours, limit: limit),
            on: day
        )
        #expect(verdict.word == word)
        #expect(OrderedHoursWithinTerms.card.severity == .warns)
    }

    @Test func withoutACorridorThereIsNothingToAsk() {
        let verdict = OrderedHoursWithinTerms.check(.init(hoursWeek: 84, limit: nil), on: day)
        #expect(verdict.word == "not-applicable")
    }
}

@Suite(.database) struct OrderedHoursGateTests {
    @Test(arguments: [(39, true), (40, true), (41, false)])
    func theGateHoldsTheOrderAgainstItsCorridor(_ hours: Int, _ isFit: Bool) async throws {
        let bench = try await Bench.set()
        _ = try await office.registrar.perform(
            LimitHours(most: 40),
            on: bench.corridor,
            by: office.anyone,
            as: RequestFrame(request: "test", seen: 1)
        )
        let id = try await office.make(
            DraftJobOrder.self,
            bench.letter(["hours_week": .integer(Int64(hours))])
        )
        let asked = try StrictBody.decode(
            ExplainJobOrderGate.self,
            from: [],
            fields: Field.all(of: ExplainJobOrderGate.self, help: ExplainJobOrderGate.help)
        )
        let report = try await office.registrar.answer(asked, on: id, by: office.anyone)
        let line = report["rules"]?.array?.first { $0["id"] == "R-COR-011-P" }
        #expect(line?["outcome"]?.text == (isFit ? "passed" : "failed"))
        #expect(isFit || line?["mend"]?.text?.contains("--hours-week 40") == true)
    }
}

/// Sets the longest week of a corridor, as a loaded file would.
private struct LimitHours: Action {
    typealias Subject = Corridor
    static let permission = Permission.corridorsManage
    let most: Int

    func perform(
        on id: ID<Corridor>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.update(id, ["weekly_hours_most": most])
        return Recorded(as: "test.limited")
    }
}
