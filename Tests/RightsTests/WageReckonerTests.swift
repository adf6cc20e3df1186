import Contracts
import Core
import Corridors
import Foundation
import Model
import TestKit
import Testing

@testable import Rights

/// What is owed for months that were worked from the first to the last day.
@Suite struct WageReckonerTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let paid: [(String, Int64)]
        /// Nil where nothing is owed.
        let owed: Int64?
    }

    static let table = [
        Example(testDescription: "no month named", paid: [], owed: nil),
        Example(testDescription: "paid all", paid: [("2026-10", 200_000)], owed: nil),
        Example(testDescription: "one yen short", paid: [("2026-10", 199_999)], owed: 1),
        Example(testDescription: "paid nothing", paid: [("2026-10", 0)], owed: 200_000),
        Example(testDescription: "paid too much", paid: [("2026-10", 200_001)], owed: nil),
        Example(
            testDescription: "a month paid too much does not make another whole",
            paid: [("2026-09", 250_000), ("2026-10", 150_000)],
            owed: 50_000
        ),
        Example(
            testDescription: "two months short",
            paid: [("2026-10", 180_000), ("2026-09", 0)],
            owed: 220_000
        ),
    ]

    static func months(_ paid: [(String, Int64)]) throws -> [PaidMonth] {
        try paid.map { try Reckonings.month($0.0, paid: [Reckonings.yen($0.1)]) }
    }

    @Test(arguments: table) func owedIsWhatTheClauseSaysLessWhatWasPaid(_ example: Example) throws {
        let terms = [Reckonings.term(200_000)]
        guard let owed = example.owed else {
            let refusal = #expect(throws: Refusal.self) {
                try Reckonings.reckon(Self.months(example.paid), under: terms)
            }
            #expect(refusal?.code == "nothing-claimed")
            return
        }
        let reckoning = try Reckonings.reckon(Self.months(example.paid), under: terms)
        #expect(reckoning.owed == Reckonings.yen(owed))
        #expect(reckoning.clauses == "\(Reckonings.own) pay")
        #expect(reckoning.months.count == example.paid.count)
    }

    /// JPY 1,150 an hour and 40 hours a week: a seventh of the week for each calendar day, where no record is.
    @Test(
        arguments: [
            ("2026-10", 0, 203_714), ("2026-10", 90_000, 113_714), ("2026-11", 0, 197_143),
            ("2027-02", 0, 184_000),
        ] as [(String, Int64, Int64)]
    )
    func anHourlyWageIsReckonedByTheAgreedWeek(month: String, paid: Int64, owed: Int64) throws {
        let reckoning = try Reckonings.reckon(
            Self.months([(month, paid)]),
            under: [Reckonings.hourly]
        )
        #expect(reckoning.owed == Reckonings.yen(owed))
        let line = try #require(reckoning.months.first?.lines.first)
        #expect(line.basis == .agreedWeek)
        #expect(line.toConfirm)
        #expect(line.rate == Reckonings.yen(1_150))
        #expect(line.record == nil)
    }

    /// Where a record is, it counts and no week does.
    @Test(
        arguments: [
            ("168", 193_200), ("168:30", 193_775), ("1:35", 1_821), ("0:00", 0),
        ] as [(String, Int64)]
    )
    func anHourlyWageIsReckonedByTheRecord(hours: String, due: Int64) throws {
        // A second month keeps something owed where the first has none.
        let reckoning = try Reckonings.reckon(
            [
                Reckonings.month("2026-10", worked: Reckonings.record(hours)),
                Reckonings.month("2026-11"),
            ],
            under: [Reckonings.hourly]
        )
        let month = try #require(reckoning.months.first)
        #expect(month.due == Reckonings.yen(due))
        #expect(month.lines.map(\.basis) == [.record])
        #expect(month.lines.first?.record == "Time sheet")
        #expect(month.lines.first?.toConfirm == false)
    }

    /// Each unit of pay, by the agreed week or the calendar, and by record; nil where the work is not known.
    @Test(
        arguments: [
            (3_600_001, .year, nil, 300_000, .wholeMonth),
            (50_000, .week, nil, 221_429, .calendarDays),
            (8_000, .day, nil, 177_143, .agreedWeek), (8_000, .day, 20, 160_000, .record),
            (120, .piece, 1_000, 120_000, .record), (120, .piece, nil, nil, nil),
        ] as [(Int64, WageUnit, Int?, Int64?, WageBasis?)]
    )
    func everyUnitIsReckoned(
        pay: Int64,
        unit: WageUnit,
        counted: Int?,
        due: Int64?,
        basis: WageBasis?
    ) throws {
        var term = Reckonings.term(pay, per: unit)
        term.restDays = 2
        let record = try counted.map {
            try Reckonings.record(
                days: unit == .day ? $0 : nil,
                pieces: unit == .piece ? $0 : nil
            )
        }
        let month = try Reckonings.month("2026-10", worked: record)
        guard let due else {
            let refusal = #expect(throws: Refusal.self) {
                try Reckonings.reckon([month], under: [term])
            }
            #expect(refusal?.code == "work-unknown")
            return
        }
        let reckoning = try Reckonings.reckon([month], under: [term])
        #expect(reckoning.due == Reckonings.yen(due))
        let expected = try #require(basis)
        #expect(reckoning.months.first?.lines.map(\.basis) == [expected])
    }

    /// The hours are neither on record nor agreed: nothing is guessed.
    @Test(arguments: [WageUnit.hour, .day]) func whatIsNotKnownIsNotGuessed(_ unit: WageUnit) throws
    {
        let refusal = #expect(throws: Refusal.self) {
            try Reckonings.reckon(
                [Reckonings.month("2026-10")],
                under: [Reckonings.term(1_150, per: unit)]
            )
        }
        #expect(refusal?.code == "work-unknown")
        #expect(refusal?.detail.contains(unit == .hour ? "working_hours" : "rest_leave") == true)
    }

    /// Overtime is paid by the greater of contract and corridor; where neither says, by the plain rate, to be confirmed.
    @Test(
        arguments: [
            (25, nil, 17_250, .contract), (nil, 25, 17_250, .corridor), (50, 25, 20_700, .contract),
            (25, 50, 20_700, .corridor), (25, 25, 17_250, .contract),
            (nil, nil, 13_800, .unstated),
        ] as [(Int?, Int?, Int64, PremiumSource)]
    )
    func overtimeHasItsPremium(
        agreed: Int?,
        law: Int?,
        amount: Int64,
        source: PremiumSource
    ) throws {
        var term = Reckonings.hourly
        term.overtimePercent = agreed
        let reckoning = try Reckonings.reckon(
            [
                Reckonings.month(
                    "2026-10",
                    worked: Reckonings.record("168", overtime: "12:00")
                )
            ],
            under: [term],
            premium: law.map { CorridorFigure(of: "CN to JP under JP-SSW-1", $0) }
        )
        let lines = try #require(reckoning.months.first?.lines)
        #expect(lines.map(\.item) == [.pay, .overtime])
        #expect(lines.map(\.amount.minorUnits) == [193_200, amount])
        #expect(lines.map(\.premium) == [nil, source])
        #expect(lines.map(\.toConfirm) == [false, source == .unstated])
    }

    /// What an hour of overtime is paid is derived from pay by the month, year, week or day.
    @Test(
        arguments: [
            (200_000, .month, 40, 1_154), (2_400_000, .year, 40, 1_154), (46_000, .week, 40, 1_150),
            (9_200, .day, 40, 1_150), (200_000, .month, nil, nil), (9_200, .day, nil, nil),
            (120, .piece, 40, nil),
        ] as [(Int64, WageUnit, Int?, Int64?)]
    )
    func theRateOfAnHourIsDerived(pay: Int64, unit: WageUnit, week: Int?, rate: Int64?) throws {
        var term = Reckonings.term(pay, per: unit)
        term.hoursWeek = week
        term.restDays = 2
        let month = try Reckonings.month(
            "2026-10",
            worked: Reckonings.record(overtime: "10:00", days: 20, pieces: 100)
        )
        guard let rate else {
            let refusal = #expect(throws: Refusal.self) {
                try Reckonings.reckon([month], under: [term])
            }
            #expect(refusal?.code == "work-unknown")
            return
        }
        let lines = try #require(
            Reckonings.reckon([month], under: [term]).months.first?.lines
        )
        #expect(lines.last?.rate == Reckonings.yen(rate))
        #expect(lines.last?.amount == Reckonings.yen(rate * 10))
        #expect(lines.last?.toConfirm == true)
    }

    @Test(
        arguments: [
            ("168:30", 10_110), ("168", 10_080), ("0:00", 0), ("744:00", 44_640), ("744:01", nil),
            ("168:60", nil), ("168:3", nil), ("1:2:3", nil), ("", nil), (":30", nil), ("-1", nil),
            ("168.5", nil), ("１６８", nil),
        ] as [(String, Int?)]
    )
    func aTimeIsHoursAndMinutes(text: String, minutes: Int?) {
        #expect(WorkTime(text)?.minutes == minutes)
        #expect(WorkTime(text).map { WorkTime("\($0)") == $0 } ?? true)
    }

    @Test(arguments: [
        ("2026-10", true), ("2026-10-01", true), ("2026-10-02", false), ("2026-13", false),
        ("2026-1", false), ("10-2026", false), ("", false),
    ])
    func aMonthIsYearAndMonth(text: String, isMonth: Bool) {
        #expect((PayMonth(text) != nil) == isMonth)
        #expect(PayMonth(text).map { "\($0)" == "2026-10" } ?? true)
    }
}
