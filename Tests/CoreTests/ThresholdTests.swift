import Core
import Foundation
import Testing

/// What a number of law or policy comes to from day to day.
struct ThresholdTests {
    static let start = CalendarDate(year: 2027, month: 1, day: 1)

    /// Two editions, one behind the other.
    func editions(_ start: CalendarDate) -> ThresholdEditions {
        let second = start.adding(days: 10)
        return ThresholdEditions(
            .selectionDays,
            [
                .init(120, from: start, until: second),
                .init(90, from: second, isToConfirm: true),
            ]
        )
    }

    @Test(arguments: [
        (-1, 180, true), (0, 120, false), (9, 120, false), (10, 90, true), (4000, 90, true),
    ])
    func eachDayHasItsOwnValue(_ offset: Int, _ value: Int, _ isToConfirm: Bool) throws {
        let start = try #require(Self.start)
        let day = start.adding(days: offset)
        let editions = editions(start)
        #expect(editions.value(on: day) == value)
        #expect(editions.isToConfirm(on: day) == isToConfirm)
        #expect((editions.since(day) == nil) == (offset < 0))
        #expect(editions.deadline(on: day) == .calendarDays(value))
        #expect(editions.words(on: day) == "\(value) calendar days")
    }

    /// A replay reads what held, whatever ships by then.
    @Test func factsKeepEveryDay() throws {
        let start = try #require(Self.start)
        let bytes = try JSONEncoder().encode(editions(start))
        let read = try JSONDecoder().decode(ThresholdEditions.self, from: bytes)
        #expect(read == editions(start))
        let old = String(decoding: bytes, as: UTF8.self)
            .replacing("\"shipped\":180", with: "\"shipped\":150")
        let earlier = try JSONDecoder().decode(ThresholdEditions.self, from: Data(old.utf8))
        #expect(earlier.value(on: start.adding(days: -1)) == 150)
    }

    @Test(arguments: ThresholdCode.allCases)
    func everyCardIsWhole(_ code: ThresholdCode) {
        let card = code.card
        #expect(card.range.contains(card.shipped))
        #expect(card.range.lowerBound > 0)
        #expect(card.rule.wholeMatch(of: /R-[A-Z]+-[0-9]{3}/) != nil)
        #expect(card.meaning.hasSuffix(".") && card.meaning.contains(" "))
        #expect((card.unit == .minorUnits) == (card.currency != nil))
        // The law's own day goes with the law's own number; everything else is the agency's, to be confirmed.
        #expect(card.toConfirm == (card.since == nil))
    }

    @Test func anAmountIsSaidAsMoney() throws {
        let reserve = ThresholdEditions(.reserveLeast)
        let day = try #require(Self.start)
        #expect(reserve.words(on: day) == "CNY 3000000.00")
        #expect(reserve.deadline(on: day) == nil)
        #expect(ThresholdEditions(.surveyPercent).words(on: day) == "5 %")
        #expect(ThresholdEditions(.managersOnSite).words(on: day) == "100 people")
    }
}
