import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Employers
@testable import Screening

/// R-SAN-004 over time: what was once confirmed of the DPRK ends by two people's review, and by nothing else.
@Suite(.database) struct StandingExposureTests {
    /// A case with its employer.
    struct Place {
        let file: ID<CaseFile>
        let employer: ID<Employer>
    }

    func place() async throws -> Place {
        let file = try await office.placed()
        let employer = try await office.record(of: file).employer
        return Place(file: file, employer: employer)
    }

    func word(_ place: Place) async throws -> String {
        try await office.registrar.read(as: office.anyone) { tx in
            NoDprkExposure.check(
                try .gather(for: place.file, in: tx),
                on: CalendarDate(2026, 11, 21)
            ).word
        }
    }

    /// Records due diligence, and lets a second person confirm it.
    func look(_ place: Place, crew: Bool, on day: Int) async throws {
        let id = try await propose(place, crew: crew, on: day)
        try await office.perform(ConfirmDueDiligence.self, on: id, by: office.second)
    }

    func propose(_ place: Place, crew: Bool, on day: Int) async throws -> ID<DueDiligence> {
        let text = "2026-11-\(day)"
        return try await office.make(
            RecordDueDiligence.self,
            [
                "employer_id": .text("\(place.employer)"), "checked_on": .text(text),
                "exists_legally": true, "is_entity": true, "permit_checked": true,
                "owners_listed": true, "site_visited_on": .text(text), "adverse_cases": 0,
                "dprk_partner": false, "dprk_crew": .bool(crew), "wages_lawful": true,
                "housing_adequate": true, "evidence": "A visit.",
            ]
        )
    }

    func review(_ place: Place, crew: Bool, on day: Int) async throws -> ID<DprkReview> {
        try await office.make(
            RecordDprkReview.self,
            [
                "employer_id": .text("\(place.employer)"), "has_partner": false,
                "has_crew": .bool(crew), "checked_on": .text("2026-11-\(day)"),
                "source": "A visit to the site.",
            ]
        )
    }

    func clear(_ id: ID<DprkReview>) async throws {
        try await office.perform(
            ClearDprkReview.self,
            on: id,
            ["reason": "They have left."],
            by: office.second
        )
    }

    @Test func aNewRecordThatIsSilentEndsNothing() async throws {
        let place = try await place()
        try await look(place, crew: true, on: 10)
        #expect(try await word(place) == "failed")
        // Proposed, and then even confirmed by a second person: the crew was there.
        _ = try await propose(place, crew: false, on: 20)
        #expect(try await word(place) == "failed")
        try await look(place, crew: false, on: 20)
        #expect(try await word(place) == "failed")
        // A review that finds nobody is one person's word, and waits for the second.
        let first = try await review(place, crew: false, on: 20)
        #expect(try await office.state(of: first) == "open")
        #expect(try await word(place) == "failed")
        let alone = try await office.refusal(ClearDprkReview.self, on: first, ["reason": "Gone."])
        #expect(alone?.code == "gate-refused")
        try await clear(first)
        #expect(try await word(place) == "passed")
        // From here on the usual look is one person's again.
        office.wait()
        let later = try await review(place, crew: false, on: 21)
        #expect(try await office.state(of: later) == "free")
        #expect(try await word(place) == "passed")
    }

    @Test func aConfirmedReviewIsNotReplacedByOnePersonsWord() async throws {
        let place = try await place()
        let found = try await review(place, crew: true, on: 10)
        try await office.perform(
            ConfirmDprkReview.self,
            on: found,
            ["reason": "Seen at work."],
            by: office.second
        )
        let anew = try await review(place, crew: false, on: 20)
        #expect(try await office.state(of: anew) == "open")
        #expect(try await word(place) == "failed")
        try await clear(anew)
        #expect(try await word(place) == "passed")
    }

    @Test func whatIsMerelyProposedIsNobodysWordYet() async throws {
        let place = try await place()
        try await look(place, crew: false, on: 10)
        _ = try await propose(place, crew: true, on: 20)
        #expect(try await word(place) == "passed")
    }

    /// A review of the 15th answers for what was seen by the 15th.
    @Test(arguments: [(14, "passed"), (15, "passed"), (16, "failed")])
    func aReviewAnswersForWhatWasKnown(_ day: Int, _ found: String) async throws {
        let place = try await place()
        try await look(place, crew: true, on: day)
        try await clear(review(place, crew: true, on: 15))
        try await look(place, crew: false, on: 20)
        #expect(try await word(place) == found)
    }

    @Test func whatIsConfirmedAfterTheReviewAsksAgainThoughItIsDatedBefore() async throws {
        let place = try await place()
        try await clear(review(place, crew: true, on: 15))
        #expect(try await word(place) == "passed")
        office.wait()
        try await look(place, crew: true, on: 10)
        #expect(try await word(place) == "failed")
        try await clear(review(place, crew: true, on: 15))
        #expect(try await word(place) == "passed")
    }
}
