import Core
import Corridors
import Model
import Postgres
import TestKit
import Testing

@testable import People

/// The day before the birthday, the day, the day after.
struct OfAgeForCorridorTests {
    static let departure = CalendarDate(2027, 1, 10)

    static func facts(
        born: CalendarDate?,
        least: Int = 20,
        most: Int? = nil
    ) -> ApplicantFacts {
        var facts = ApplicantFacts(
            nationality: .cn,
            birthDate: born,
            sex: nil,
            residentNumber: .none
        )
        facts.departure = departure
        facts.appliedOn = CalendarDate(2026, 11, 21)
        facts.corridorAges = TermEditions(.init(least: least, most: most))
        return facts
    }

    @Test(arguments: [
        (CalendarDate(2007, 1, 11), "failed"), (CalendarDate(2007, 1, 10), "passed"),
        (CalendarDate(2007, 1, 9), "passed"),
    ])
    func nobodyDepartsYounger(_ born: CalendarDate, _ word: String) {
        let verdict = OfAgeForCorridor.check(Self.facts(born: born), on: Self.departure)
        #expect(verdict.word == word)
    }

    /// Who applied in time may have a birthday before the departure.
    @Test(arguments: [
        (CalendarDate(1986, 11, 20), "failed"), (CalendarDate(1986, 11, 21), "failed"),
        (CalendarDate(1986, 11, 22), "passed"), (CalendarDate(1987, 1, 1), "passed"),
    ])
    func nobodyAppliesOlder(_ born: CalendarDate, _ word: String) {
        let facts = Self.facts(born: born, most: 39)
        #expect(OfAgeForCorridor.check(facts, on: Self.departure).word == word)
        let open = Self.facts(born: born)
        #expect(OfAgeForCorridor.check(open, on: Self.departure).kind == .passed)
    }

    @Test func whatIsNotKnownIsNotPassed() {
        let unborn = Self.facts(born: nil)
        #expect(OfAgeForCorridor.check(unborn, on: Self.departure).kind == .failed)
        var nowhere = Self.facts(born: CalendarDate(1990, 1, 1))
        nowhere.corridorAges = nil
        #expect(OfAgeForCorridor.check(nowhere, on: Self.departure).kind == .notApplicable)
    }
}

@Suite(.database) struct OfAgeOnRecordTests {
    @Test(arguments: [(28, "passed"), (29, "failed")])
    func theCorridorOfTheCaseIsRead(_ least: Int, _ word: String) async throws {
        let file = try await office.placed()
        let bare = try await office.registrar.read(as: office.anyone) { tx in
            try ApplicantFacts.gather(for: file, in: tx)
        }
        #expect(bare.corridorAges == nil)
        try await office.corridor(adding: [.opensOn("2026-01-01"), .minimumAge(least)])
        let facts = try await office.registrar.read(as: office.anyone) { tx in
            try ApplicantFacts.gather(for: file, in: tx)
        }
        #expect(OfAgeForCorridor.check(facts, on: CalendarDate(2027, 1, 10)).word == word)
    }
}
