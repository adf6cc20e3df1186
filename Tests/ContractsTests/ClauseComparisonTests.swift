import Core
import Testing
import TransparencyLog

@testable import Contracts

@Suite struct ClauseComparisonTests {
    struct Example: CustomTestStringConvertible {
        let testDescription: String
        let cooperation: [Clause]
        let this: [Clause]
        let verdict: ClauseVerdict?

        init(
            _ name: String,
            _ cooperation: [Clause],
            _ this: [Clause],
            _ verdict: ClauseVerdict?
        ) {
            testDescription = name
            self.cooperation = cooperation
            self.this = this
            self.verdict = verdict
        }
    }

    static func hours(_ count: Int) -> Clause {
        .said(.workingHours, "Hours.", count, .hoursPerWeek)
    }
    static func cuts(_ amount: Int) -> Clause {
        .said(.deductions, "Lodging.", amount, .perMonth, .jpy)
    }
    static func sum(_ amount: Int) -> Clause {
        .said(.accidentInsurance, "Cover.", amount, .total, .cny)
    }

    static let examples: [Example] = [
        .init("pay below", [.pay(180_000)], [.pay(179_999)], .worse),
        .init("pay at", [.pay(180_000)], [.pay(180_000)], .equal),
        .init("pay above", [.pay(180_000)], [.pay(180_001)], .better),
        .init("pay missing", [.pay(180_000)], [], .missing),
        .init("pay in another currency", [.pay(180_000)], [.pay(180_000, .cny)], .different),
        .init(
            "pay in another unit",
            [.pay(180_000)],
            [.said(.pay, "Pay.", 180_000, .perYear, .jpy)],
            .different
        ),
        .init("pay in words alone", [.pay(180_000)], [.said(.pay, "Fair pay.")], .different),
        .init(
            "one of two pays worse",
            [.pay(180_000), .pay(9_000, .cny)],
            [.pay(190_000), .pay(8_000, .cny)],
            .worse
        ),
        .init(
            "one of two pays gone",
            [.pay(180_000), .pay(9_000, .cny)],
            [.pay(180_000)],
            .different
        ),
        .init("hours below", [hours(40)], [hours(39)], .better),
        .init("hours at", [hours(40)], [hours(40)], .equal),
        .init("hours above", [hours(40)], [hours(41)], .worse),
        .init("cover below", [sum(50)], [sum(49)], .worse),
        .init("no deductions on either side", [], [], nil),
        .init("deductions that were not promised", [], [cuts(1)], .worse),
        .init("deductions of nothing", [], [cuts(0)], .equal),
        .init("deductions in words", [], [.said(.deductions, "As usual.")], .different),
        .init("deductions given up", [cuts(1)], [], .better),
        .init("deductions above", [cuts(10_000)], [cuts(10_001)], .worse),
        .init("a longer term", [term(36)], [term(48)], .different),
        .init(
            "the same words",
            [.said(.workPlace, "Imabari.")],
            [.said(.workPlace, "Imabari.")],
            .equal
        ),
        .init(
            "other words",
            [.said(.workPlace, "Imabari.")],
            [.said(.workPlace, "Kure.")],
            .different
        ),
        .init(
            "one language version of two",
            [.said(.workPlace, "Imabari."), .said(.workPlace, "今治。")],
            [.said(.workPlace, "今治。")],
            .equal
        ),
        .init("what was not promised", [], [.said(.workPlace, "Imabari.")], nil),
        .init(
            "a service fee is not compared",
            [],
            [.said(.serviceFee, "F.", 9, .total, .cny)],
            nil
        ),
    ]

    static func term(_ months: Int) -> Clause { .said(.term, "Term.", months, .months) }

    @Test(arguments: examples) func saysWhichIsBetterForTheWorker(_ example: Example) {
        let rows = ClauseComparison.rows(promises: example.cooperation, this: example.this)
        #expect(rows.map(\.verdict) == (example.verdict.map { [$0] } ?? []))
    }

    @Test func showsBothSides() throws {
        let row = try #require(
            ClauseComparison.rows(promises: [.pay(180_000)], this: [.pay(170_000)]).first
        )
        #expect(
            row.sentence
                == "pay: cooperation JPY 180000 per month, here JPY 170000 per month: worse"
        )
        let shown = ComparedClause(row)
        #expect(shown.item == 3)
        #expect(shown.this.first?.value == 170_000)
        #expect(shown.verdict == .worse)
    }
}
