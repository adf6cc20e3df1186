import Core
import Employers
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Papers

@Suite(.database) struct ExpiriesTests {
    func papers(of caseFile: ID<CaseFile>, on day: String? = nil) async throws -> [JSON] {
        let answer = try await office.answer(
            ListExpiries(asOf: day.flatMap { CalendarDate($0) }),
            on: caseFile
        )
        return answer["papers"]?.array ?? []
    }

    @Test func everyPaperIsListedByItsEnd() async throws {
        let caseFile = try await office.placed()
        try await office.passport(of: caseFile)
        let visa = try await office.make(RecordVisa.self, .visa(caseFile))
        _ = try await office.make(RecordPolicy.self, .policy(caseFile))
        try await office.examined(caseFile)
        _ = try await office.valid(caseFile, .criminalRecord, ["expires_on": "2026-12-31"])
        let papers = try await papers(of: caseFile)
        #expect(
            papers.map { $0["kind"]?.text } == [
                "document", "medical", "visa", "policy", "passport",
            ]
        )
        let shown = papers[2]
        #expect(shown["id"] == .text("\(visa)"))
        #expect(shown["ends_on"] == "2027-12-01")
        #expect(shown["days_left"] == 375)
        #expect(shown["needed_until"] == "2028-01-09")
        #expect(shown["lasts"] == false)
        #expect(papers[3]["lasts"] == true)
        // Six months beyond the planned end.
        #expect(papers[4]["needed_until"] == "2028-07-09")
        #expect(papers[0]["alarm"] == 60)
        #expect(papers[1]["alarm"] == nil)
    }

    /// The document ends on 2026-12-31.
    @Test(
        arguments: [
            ("2026-10-01", nil, 91), ("2026-10-02", 90, 90), ("2026-11-01", 60, 60),
            ("2026-12-01", 30, 30), ("2026-12-31", 30, 0), ("2027-01-01", 30, -1),
        ] as [(String, Int?, Int)]
    ) func alarmsAreThoseOfTheDay(
        day: String,
        alarm: Int?,
        left: Int
    ) async throws {
        let caseFile = try await office.placed()
        _ = try await office.valid(caseFile, .criminalRecord, ["expires_on": "2026-12-31"])
        let paper = try #require(try await papers(of: caseFile, on: day).first)
        #expect(paper["alarm"]?.integer == alarm.map { Int64($0) })
        #expect(paper["days_left"] == .integer(Int64(left)))
        #expect(paper["has_ended"] == .bool(left < 0))
    }

    @Test func whatDoesNotStandIsNotListed() async throws {
        let caseFile = try await office.placed()
        let visa = try await office.make(RecordVisa.self, .visa(caseFile))
        try await office.perform("cancel", in: PapersFeature.self, on: visa, ["reason": "Revoked."])
        #expect(try await papers(of: caseFile).isEmpty)
    }

    /// Contracts and certificates belong to other features; the list reads what they hold.
    @Test func contractsAndCertificatesAreListedToo() async throws {
        let caseFile = try await office.placed()
        let own = try await office.contract(
            .employment,
            .draft,
            of: caseFile,
            under: office.cooperation(.draft, with: office.record(of: caseFile).employer)
        )
        let certificate = try await office.enrolment(.certified, of: caseFile)
        let papers = try await papers(of: caseFile)
        #expect(papers.map { $0["kind"]?.text } == ["contract", "training_certificate"])
        #expect(papers.map { $0["id"]?.text } == ["\(own)", "\(certificate)"])
        #expect(papers.map { $0["lasts"] } == [true, true])
    }
}

// Nouns of features that this one cannot see; their tables and prefixes are enough here.
