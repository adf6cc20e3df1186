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
        born: BirthDate?,
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

    @Test(
        arguments: [
            ("2007-01-11", "failed"), ("2007-01-10", "passed"), ("2007-01-09", "passed"),
            ("2007-01", "failed"), ("2006-12", "passed"), ("2007", "failed"), ("2006", "passed"),
        ] as [(BirthDate, String)]
    )
    func nobodyDepartsYounger(_ born: BirthDate, _ word: String) {
        let verdict = OfAgeForCorridor.check(Self.facts(born: born), on: Self.departure)
        #expect(verdict.word == word)
    }

    /// Who applied in time may have a birthday before the departure.
    @Test(
        arguments: [
            ("1986-11-20", "failed"), ("1986-11-21", "failed"), ("1986-11-22", "passed"),
            ("1987-01-01", "passed"), ("1986-11", "failed"), ("1986-12", "passed"),
            ("1986", "failed"),
            ("1987", "passed"),
        ] as [(BirthDate, String)]
    )
    func nobodyAppliesOlder(_ born: BirthDate, _ word: String) {
        let facts = Self.facts(born: born, most: 39)
        #expect(OfAgeForCorridor.check(facts, on: Self.departure).word == word)
        let open = Self.facts(born: born)
        #expect(OfAgeForCorridor.check(open, on: Self.departure).kind == .passed)
    }

    @Test func whatIsNotKnownIsNotPassed() {
        let unborn = Self.facts(born: nil)
        #expect(OfAgeForCorridor.check(unborn, on: Self.departure).kind == .failed)
        var nowhere = Self.facts(born: "1990-01-01")
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
