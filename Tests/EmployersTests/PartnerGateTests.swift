import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Agency
@testable import Employers

@Suite(.database) struct PartnerGateTests {
    func report(_ id: ID<CaseFile>) async throws -> [String: Verdict] {
        let day = CalendarDate(2026, 11, 21)
        return try await office.registrar.read(as: office.anyone) { tx in
            let lines = try Gate(
                "test",
                "Every rule of the feature.",
                AgencyFeature.caseRules + EmployersFeature.caseRules
            )
            .report(for: id, in: tx, on: day).lines
            return Dictionary(uniqueKeysWithValues: lines.map { ($0.card.id, $0.verdict) })
        }
    }

    func failing(_ id: ID<CaseFile>) async throws -> [String] {
        try await report(id).filter { $0.value.kind == .failed }.keys.sorted()
    }

    @Test func aCaseThatLacksEverythingIsMendedByTheCommandsAlone() async throws {
        let employer = try await office.employer(.prospect)
        let id = try await office.caseFile(employer)
        try await office.corridor(under: "JP-SSW-1")
        let lacking = try await report(id)
        #expect(
            lacking.filter { $0.value.kind == .failed }.keys.sorted() == [
                "R-AG-001", "R-AG-002", "R-AG-004", "R-EMP-001", "R-EMP-003", "R-EMP-005",
                "R-EMP-006", "R-EMP-007", "R-EMP-008",
            ]
        )
        for verdict in lacking.values where verdict.kind == .failed {
            let named = commands(in: verdict)
            #expect(!named.isEmpty, "\(verdict)")
            #expect(named.allSatisfy(known.contains), "\(verdict)")
        }
        try await mendAgency()
        try await mendEmployer(employer)
        #expect(try await failing(id) == [])
    }

    /// The commands of both features.
    private let known = Set(
        (AgencyFeature.endpoints + EmployersFeature.endpoints)
            .map { "\($0.noun.singular) \($0.verb)" }
    )

    private func commands(in verdict: Verdict) -> [String] {
        verdict.complaint.matches(of: /homeward ([a-z-]+ [a-z-]+[a-z])/).map { String($0.1) }
    }

    private func mendAgency() async throws {
        let licence = try await office.make(
            RecordLicence.self,
            ["number": "L-1", "authority": "Jilin", "approved_on": "2012-09-01"]
        )
        try await office.perform(
            CompleteLicence.self,
            on: licence,
            ["channels": ["nongovernmental_licensed"]]
        )
        try await office.perform(
            ConfirmLicence.self,
            on: licence,
            ["evidence": "Certificate."],
            by: office.second
        )
        try await office.perform(
            RecordReserve.self,
            [
                "mode": "cash", "bank": "B",
                "amount": ["minor_units": 300_000_000, "currency": "CNY"],
            ]
        )
        try await office.prepare()
    }

    private func mendEmployer(_ employer: ID<Employer>) async throws {
        try await office.perform("examine", in: EmployersFeature.self, on: employer)
        try await office.perform(RecordOwner.self, EmployerRecordTests.owner(employer))
        _ = try await office.looked(EmployerRecordTests.diligence(employer, "2026-11-20"))
        try await office.perform(ApproveEmployer.self, on: employer, by: office.second)
        try await office.perform(DeclareWork.self, EmployerRecordTests.work(employer))
        let wage = try await office.make(RecordMinimumWage.self, EmployerRecordTests.wage)
        try await office.perform("confirm", in: EmployersFeature.self, on: wage, by: office.second)
    }

    @Test func theScopeIsHeldAgainstTheCasesCorridor() async throws {
        let id = try await office.caseFile(office.employer())
        let licence = try await office.licence()
        #expect(try await report(id)["R-AG-001"]?.kind == .passed)
        try await office.corridor(
            under: "JP-SSW-1",
            adding: [.channel(.traineeJointVenture)]
        )
        // What a confirmed licence covers is no longer one person's to fill in.
        let alone = try await office.refusal(
            CompleteLicence.self,
            on: licence,
            ["channels": ["trainee_joint_venture"]]
        )
        #expect(alone?.code == "wrong-state")
        for scope in [["high_skilled"], ["high_skilled", "trainee_joint_venture"]] as [JSON] {
            let complaint = try await report(id)["R-AG-001"]?.complaint
            #expect(complaint?.contains("homeward licence-change record") == true)
            let change = try await office.make(
                RecordLicenceChange.self,
                [
                    "licence_id": .text("\(licence)"), "what": "scope", "description": "Extended.",
                    "changed_on": "2026-11-20", "channels": scope,
                ]
            )
            #expect(try await report(id)["R-AG-001"]?.complaint == complaint)
            try await office.perform(
                ConfirmLicenceChange.self,
                on: change,
                ["evidence": "Certificate."],
                by: office.second
            )
        }
        #expect(try await report(id)["R-AG-001"]?.kind == .passed)
    }

    @Test func theQuotaCountsTheOpenCases() async throws {
        let employer = try await office.employer()
        let id = try await office.caseFile(employer)
        let facts = try await office.registrar.read(as: office.anyone) { tx in
            try EmployerPermitted.Facts.gather(for: id, in: tx)
        }
        #expect(facts.placed == 1)
        #expect(facts.programme == "JP-SSW-1")
    }

    @Test func anUnknownCaseIsAFactToo() async throws {
        let verdicts = try await report(ID(UUID()))
        let asked = [
            "R-EMP-001", "R-EMP-002", "R-EMP-003", "R-EMP-004", "R-EMP-005", "R-EMP-006",
            "R-EMP-008",
        ]
        for rule in asked {
            #expect(verdicts[rule]?.kind == .failed, "\(rule)")
        }
    }

    @Test func anOrderAsksTheSameRulesWithoutACase() async throws {
        let employer = try await office.employer()
        try await office.licence()
        let engagement = Engagement(employer: employer, destination: .jp, programme: "PROJECT")
        let words = try await office.registrar.read(as: office.anyone) { tx in
            var report = try RuleReport(
                step: "job-order.open",
                on: CalendarDate(2026, 11, 21),
                in: tx
            )
            report.check(LicenceInForce.self, try .gather(channel: .highSkilled, in: tx))
            report.check(ReserveToppedUp.self, try .gather(in: tx))
            report.check(EmployerOfCaseApproved.self, try .gather(for: engagement, in: tx))
            report.check(EmployerPermitted.self, try .gather(for: engagement, in: tx))
            return report.lines.map(\.verdict.word)
        }
        #expect(words == ["failed", "passed", "passed", "failed"])
    }
}
