import Core
import Model
import TestKit
import Testing

@testable import Corridors

/// Below, at and above the longest stay of the programme.
struct StayWithinTermsTests {
    static let day = CalendarDate(2026, 11, 21)

    static func facts(
        most: Int?,
        end: CalendarDate? = nil,
        contractMonths: Int? = nil
    ) throws -> CorridorFacts {
        var terms = CorridorOpenTests.terms()
        terms.stayMonthsMost = most
        var way = CorridorFacts.Way(origin: .cn, destination: .jp, programme: "JP-TITP-1")
        way.departure = CalendarDate(2027, 1, 10)
        way.plannedEnd = end
        way.contractMonths = contractMonths
        return CorridorFacts(
            way: way,
            corridor: try CorridorOpenTests.row("JP-TITP-1", .open, terms)
        )
    }

    @Test(arguments: [
        (CalendarDate(2028, 1, 9), "passed"), (CalendarDate(2028, 1, 10), "passed"),
        (CalendarDate(2028, 1, 11), "failed"),
    ])
    func aPlannedStayEndsWithinTheMonths(end: CalendarDate, word: String) throws {
        let verdict = StayWithinTerms.check(try Self.facts(most: 12, end: end), on: Self.day)
        #expect(verdict.word == word)
        #expect(verdict.words.contains("\(end)"))
    }

    @Test(arguments: [(11, "passed"), (12, "passed"), (13, "failed")])
    func anOfferedContractRunsWithinTheMonths(months: Int, word: String) throws {
        let facts = try Self.facts(most: 12).offering(contractMonths: months)
        #expect(StayWithinTerms.check(facts, on: Self.day).word == word)
    }

    @Test func aCorridorThatSaysNothingIsNotAsked() throws {
        let long = CalendarDate(2040, 1, 1)
        let silent = StayWithinTerms.check(try Self.facts(most: nil, end: long), on: Self.day)
        #expect(silent.kind == .notApplicable)
        let planless = StayWithinTerms.check(try Self.facts(most: 12), on: Self.day)
        #expect(planless.kind == .notApplicable)
        let nowhere = CorridorFacts(way: nil, corridor: nil)
        #expect(StayWithinTerms.check(nowhere, on: Self.day).kind == .notApplicable)
    }
}
