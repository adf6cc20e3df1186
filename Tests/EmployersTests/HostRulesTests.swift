import Core
import Foundation
import TestKit
import Testing
import TransparencyLog

@testable import Employers
@testable import Model

/// R-EMP-007 and R-EMP-008: the day before, the day and the day after, and what the records say of them.
@Suite struct HostRulesTests {
    let day = CalendarDate(2026, 11, 21)

    func diligence(
        turnoverChecked: Bool? = true,
        read: CalendarDate? = CalendarDate(2026, 11, 1),
        listed: Bool? = false,
        until: CalendarDate = CalendarDate(2027, 11, 1)
    ) -> CurrentDiligence {
        CurrentDiligence(
            record: DueDiligence.Record(
                id: ID(UUID()),
                version: 1,
                employer: ID(UUID()),
                checkedOn: CalendarDate(2026, 11, 1),
                validUntil: until,
                existsLegally: true,
                isEntity: true,
                permitChecked: true,
                ownersListed: true,
                siteVisitedOn: nil,
                adverseCases: 0,
                dprkPartner: false,
                dprkCrew: false,
                wagesLawful: true,
                housingAdequate: true,
                turnoverChecked: turnoverChecked,
                creditCheckedOn: read,
                creditSource: read == nil ? nil : "Ministry of Commerce",
                creditListed: read == nil ? nil : listed,
                evidence: "Looked into.",
                madeBy: UUID(),
                state: .current,
                createdAt: Instant(microseconds: 0),
                updatedAt: Instant(microseconds: 0)
            ),
            hasOwners: true
        )
    }

    func host(
        _ happened: CalendarDate? = nil,
        _ kind: FindingKind = .dismissal,
        programme: String? = "JP-SSW-1",
        signed: CalendarDate? = nil,
        diligence: CurrentDiligence?
    ) -> Verdict {
        let findings = happened.map { happened in
            EmployerFinding.Record(
                id: ID(UUID()),
                version: 1,
                employer: ID(UUID()),
                kind: kind,
                happenedOn: happened,
                source: "Labour office",
                description: "Let go.",
                madeBy: UUID(),
                state: .recorded,
                createdAt: Instant(microseconds: 0),
                updatedAt: Instant(microseconds: 0)
            )
        }
        return HostKeepsItsWorkers.check(
            .init(
                programme: programme,
                diligence: diligence,
                findings: findings.map { [$0] } ?? [],
                contractSignedOn: signed
            ),
            on: day
        )
    }

    @Test(arguments: [
        (CalendarDate(2025, 11, 20), true), (CalendarDate(2025, 11, 21), false),
        (CalendarDate(2025, 11, 22), false), (CalendarDate(2026, 11, 21), false),
        // What lies ahead of the day that is asked about was not known on it.
        (CalendarDate(2026, 11, 22), true),
    ])
    func aDismissalOfTheYearBarsTheHost(_ happened: CalendarDate, _ passes: Bool) {
        for kind in [FindingKind.dismissal, .workerMissing] {
            let verdict = host(happened, kind, diligence: diligence())
            #expect(verdict.kind == (passes ? .passed : .failed))
        }
    }

    /// The year runs back from the contract, so that waiting after it makes nothing good.
    @Test(arguments: [
        (CalendarDate(2025, 5, 31), true), (CalendarDate(2025, 6, 1), false),
        (CalendarDate(2025, 6, 2), false), (CalendarDate(2026, 6, 2), false),
    ])
    func theYearEndsWithTheContract(_ happened: CalendarDate, _ passes: Bool) {
        let verdict = host(
            happened,
            signed: CalendarDate(2026, 6, 1),
            diligence: diligence()
        )
        #expect(verdict.kind == (passes ? .passed : .failed))
    }

    @Test func whoWasNotAskedIsNotKnown() {
        #expect(host(diligence: diligence()).kind == .passed)
        for unknown in [nil, diligence(turnoverChecked: nil), diligence(turnoverChecked: false)] {
            #expect(host(diligence: unknown).complaint.contains("--turnover-checked true"))
        }
        for (last, passes) in [(20, false), (21, true), (22, true)] {
            let asked = diligence(until: CalendarDate(2026, 11, last))
            #expect(host(diligence: asked).kind == (passes ? .passed : .failed))
        }
    }

    @Test(arguments: ["JP-SSW-1", "JP-SSW-2"]) func itIsOfSkilledWorkersAlone(_ programme: String) {
        #expect(host(programme: programme, diligence: nil).kind == .failed)
        for other in ["JP-TITP-1", "JP-ESD", "KR-EPS", nil] {
            #expect(host(day, programme: other, diligence: nil).kind == .notApplicable)
        }
    }

    @Test(arguments: [
        (CalendarDate(2025, 11, 20), false), (CalendarDate(2025, 11, 21), true),
        (CalendarDate(2025, 11, 22), true), (CalendarDate(2026, 11, 21), true),
        (CalendarDate(2026, 11, 22), false),
    ])
    func aLookIsGoodForTwelveMonths(_ read: CalendarDate, _ passes: Bool) {
        let verdict = PublicRecordRead.check(.init(diligence: diligence(read: read)), on: day)
        #expect(verdict.kind == (passes ? .passed : .failed))
    }

    @Test func whoStandsInTheRecordOrWasNotLookedUpFails() {
        func verdict(_ diligence: CurrentDiligence?) -> Verdict {
            PublicRecordRead.check(.init(diligence: diligence), on: day)
        }
        #expect(verdict(nil).complaint.contains("homeward due-diligence record"))
        #expect(verdict(diligence(read: nil)).kind == .failed)
        #expect(verdict(diligence(listed: true)).complaint.contains("stands in the public record"))
        #expect(verdict(diligence()).finding.contains("Ministry of Commerce"))
    }

    /// Neither was law before its source: 2019-04-01 and 2012-08-01.
    @Test func eachIsInForceFromItsDay() {
        #expect(HostKeepsItsWorkers.card.force == .since(2019, 4, 1))
        #expect(PublicRecordRead.card.force == .since(2012, 8, 1))
    }
}

@Suite(.database) struct HostRecordTests {
    @Test func aFindingAndTheContractAreReadForTheCase() async throws {
        let employer = try await office.employer()
        try await office.diligence(of: employer)
        let file = try await office.caseFile(employer)
        func verdict(_ rule: String) async throws -> Verdict? {
            try await office.verdicts(
                of: file,
                by: [HostKeepsItsWorkers.self, PublicRecordRead.self],
                on: "2026-12-01"
            )[rule]
        }
        #expect(try await verdict("R-EMP-007")?.kind == .passed)
        #expect(try await verdict("R-EMP-008")?.kind == .passed)
        let finding = try await office.make(
            RecordFinding.self,
            [
                "employer_id": .text("\(employer)"), "kind": "worker_missing",
                "happened_on": "2026-01-15", "source": "Immigration",
                "description": "Unpaid, left.",
            ]
        )
        #expect(try await verdict("R-EMP-007")?.kind == .failed)
        try await office.perform(
            "withdraw",
            in: EmployersFeature.self,
            on: finding,
            ["reason": "Another employer."],
            by: office.second
        )
        #expect(try await verdict("R-EMP-007")?.kind == .passed)
    }

    /// A look is a day, a record and an answer; one without the others says nothing.
    @Test(arguments: ["credit_checked_on", "credit_source", "credit_listed"])
    func aLookIsRecordedWhole(_ missing: String) async throws {
        let employer = try await office.employer(.prospect)
        let whole = EmployerRecordTests.diligence(employer, "2026-11-20")
        let refusal = try await office.refusal(RecordDueDiligence.self, whole.without(missing))
        #expect(refusal?.code == "unfit-value")
        let none = ["credit_checked_on", "credit_source", "credit_listed"]
            .reduce(whole) { $0.without($1) }
        try await office.perform(RecordDueDiligence.self, none)
        var early = whole.object ?? [:]
        early["credit_checked_on"] = "2026-11-22"
        let future = try await office.refusal(RecordDueDiligence.self, .object(early))
        #expect(future?.code == "unfit-value")
    }
}
