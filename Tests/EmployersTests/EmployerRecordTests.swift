import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Employers

/// What is recorded of employers: due diligence, owners, permits, findings, work and pay.
@Suite(.database) struct EmployerRecordTests {
    static func owner(_ employer: ID<Employer>, _ share: Int64 = 10_000) -> JSON {
        [
            "employer_id": .text("\(employer)"), "name": "SATO HIRO", "kind": "person",
            "nationality": "JP", "share_basis_points": .integer(share), "source": "Register",
        ]
    }

    static func diligence(_ employer: ID<Employer>, _ day: String) -> JSON {
        [
            "employer_id": .text("\(employer)"), "checked_on": .text(day),
            "exists_legally": true, "is_entity": true, "permit_checked": true,
            "owners_listed": true, "site_visited_on": .text(day), "adverse_cases": 0,
            "dprk_partner": false, "dprk_crew": false, "wages_lawful": true,
            "housing_adequate": true, "turnover_checked": true, "credit_checked_on": .text(day),
            "credit_source": "Ministry of Commerce, record of bad credit", "credit_listed": false,
            "evidence": "Register, visit, payslips.",
        ]
    }

    static func work(_ employer: ID<Employer>, pay: Int64 = 1200) -> JSON {
        [
            "employer_id": .text("\(employer)"), "occupation": "7511", "natures": ["ordinary"],
            "description": "Fish processing.",
            "pay": ["minor_units": .integer(pay), "currency": "JPY"],
            "local_pay": ["minor_units": 1200, "currency": "JPY"], "pay_unit": "hour",
            "hours_week": 40, "valid_from": "2026-11-01", "evidence": "Signed declaration.",
        ]
    }

    static let wage: JSON = [
        "country": "JP", "amount": ["minor_units": 1000, "currency": "JPY"], "pay_unit": "hour",
        "valid_from": "2026-10-01", "source": "Notice", "owner": "MHLW",
    ]

    static func finding(_ employer: ID<Employer>) -> JSON {
        [
            "employer_id": .text("\(employer)"), "kind": "deposit_taken",
            "happened_on": "2024-05-05", "source": "Immigration office", "description": "Bond.",
        ]
    }

    static func permit(_ employer: ID<Employer>) -> JSON {
        [
            "employer_id": .text("\(employer)"), "country": "KR", "number": "P-1",
            "authority": "Job centre", "valid_from": "2026-01-01", "valid_until": "2026-12-31",
            "quota": 5,
        ]
    }

    @Test func dueDiligenceIsReviewedAfterTwelveMonths() async throws {
        let employer = try await office.employer(.prospect)
        let first = try await office.looked(Self.diligence(employer, "2026-02-28"))
        #expect(try await office.tasks(of: employer) == ["due-diligence-review 2027-02-28"])
        let second = try await office.looked(Self.diligence(employer, "2026-11-20"))
        #expect(try await office.tasks(of: employer) == ["due-diligence-review 2027-11-20"])
        #expect(try await office.state(of: first) == "superseded")
        #expect(
            try await office.history(of: second) == [
                "due-diligence.recorded", "due-diligence.confirmed",
            ]
        )
        let late = try await office.refusal(
            RecordDueDiligence.self,
            Self.diligence(employer, "2026-11-22")
        )
        #expect(late?.code == "unfit-value")
        try await office.perform(
            "close",
            in: EmployersFeature.self,
            on: employer,
            ["reason": "Bankrupt."]
        )
        #expect(try await office.tasks(of: employer) == [])
        let closed = try await office.refusal(
            RecordDueDiligence.self,
            Self.diligence(employer, "2026-11-20")
        )
        #expect(closed?.code == "wrong-state")
    }

    @Test func sharesAreAtMostTheWhole() async throws {
        let employer = try await office.employer(.prospect)
        let half = try await office.make(RecordOwner.self, Self.owner(employer, 5000))
        #expect(
            try await office.refusal(RecordOwner.self, Self.owner(employer, 5001))?.code
                == "unfit-value"
        )
        try await office.perform(RecordOwner.self, Self.owner(employer, 5000))
        try await office.perform(EndOwner.self, on: half, ["ended_on": "2026-11-01"])
        try await office.perform(RecordOwner.self, Self.owner(employer, 5000))
        #expect(try await office.history(of: half) == ["owner.recorded", "owner.ended"])
    }

    @Test func anUnlistedOwnerLeavesTheDueDiligenceOpen() async throws {
        let employer = try await office.employer(.prospect)
        _ = try await office.looked(Self.diligence(employer, "2026-11-20"))
        func open() async throws -> [String]? {
            try await office.registrar.read(as: office.anyone) { tx in
                try CurrentDiligence.of(employer, in: tx)?.open
            }
        }
        #expect(try await open() == ["owners on record"])
        try await office.perform(RecordOwner.self, Self.owner(employer))
        #expect(try await open() == [])
    }

    @Test func aFindingIsTakenBackByASecondPersonOnly() async throws {
        let employer = try await office.employer(.prospect)
        let id = try await office.make(RecordFinding.self, Self.finding(employer))
        let own = try await office.refusal(
            "withdraw",
            in: EmployersFeature.self,
            on: id,
            ["reason": "Mistaken."]
        )
        #expect(own?.detail.contains("R-AUD-002") == true)
        #expect(try await office.state(of: id) == "recorded")
        try await office.perform(
            "withdraw",
            in: EmployersFeature.self,
            on: id,
            ["reason": "Mistaken."],
            by: office.second
        )
        #expect(try await office.state(of: id) == "withdrawn")
        var body = Self.finding(employer).object ?? [:]
        body["happened_on"] = "2026-11-22"
        #expect(
            try await office.refusal(RecordFinding.self, .object(body))?.code == "unfit-value"
        )
    }

    @Test func aPermitIsRecordedOnceAndWithdrawn() async throws {
        let employer = try await office.employer(.prospect)
        let id = try await office.make(RecordEmployerPermit.self, Self.permit(employer))
        let again = try await office.refusal(RecordEmployerPermit.self, Self.permit(employer))
        #expect(again?.code == "already-there")
        try await office.perform(
            "withdraw",
            in: EmployersFeature.self,
            on: id,
            ["reason": "Revoked."]
        )
        #expect(
            try await office.history(of: id) == [
                "employer-permit.recorded", "employer-permit.withdrawn",
            ]
        )
        let unknown = try await office.refusal(
            RecordEmployerPermit.self,
            Self.permit(ID(UUID()))
        )
        #expect(unknown?.code == "unknown-reference")
    }

    @Test func aNewDeclarationReplacesTheOneBefore() async throws {
        let employer = try await office.employer(.prospect)
        let first = try await office.make(DeclareWork.self, Self.work(employer))
        let second = try await office.make(DeclareWork.self, Self.work(employer, pay: 1300))
        #expect(try await office.state(of: first) == "superseded")
        #expect(try await office.state(of: second) == "declared")
        var body = Self.work(employer).object ?? [:]
        body["local_pay"] = ["minor_units": 1, "currency": "USD"]
        #expect(try await office.refusal(DeclareWork.self, .object(body))?.code == "unfit-value")
    }

    @Test(arguments: [(-1, false), (0, false), (1, true)] as [(Int64, Bool)])
    func aMinimumWageIsAboveZero(_ amount: Int64, _ isTaken: Bool) async throws {
        var body = Self.wage.object ?? [:]
        body["amount"] = ["minor_units": .integer(amount), "currency": "JPY"]
        let refusal = try await office.refusal(RecordMinimumWage.self, .object(body))
        #expect(refusal?.code == (isTaken ? nil : "unfit-value"))
    }

    @Test func aMinimumWageEndsOnTheEveOfTheNext() async throws {
        let first = try await office.make(RecordMinimumWage.self, Self.wage)
        var body = Self.wage.object ?? [:]
        body["valid_from"] = "2027-10-01"
        let second = try await office.make(RecordMinimumWage.self, .object(body))
        #expect(
            try await office.record(of: first).validUntil == CalendarDate(2027, 9, 30)
        )
        let twice = try await office.refusal(RecordMinimumWage.self, .object(body))
        #expect(twice?.code == "overlapping")
        let own = try await office.refusal("confirm", in: EmployersFeature.self, on: second)
        #expect(own?.detail.contains("R-AUD-002") == true)
        try await office.perform(
            "confirm",
            in: EmployersFeature.self,
            on: second,
            by: office.second
        )
        try await office.perform(
            "supersede",
            in: EmployersFeature.self,
            on: second,
            ["reason": "Wrong amount."]
        )
        try await office.perform(RecordMinimumWage.self, .object(body))
        body["region"] = "KR-11"
        #expect(
            try await office.refusal(RecordMinimumWage.self, .object(body))?.code == "unfit-value"
        )
    }

    @Test func aRestrictionIsLiftedOrMadeFinalByASecondPerson() async throws {
        let employer = try await office.employer(.active)
        try await office.diligence(of: employer)
        let reason: JSON = ["reason": "Passports kept."]
        try await office.perform(RestrictEmployer.self, on: employer, reason)
        for refusal in [
            try await office.refusal(LiftRestriction.self, on: employer, reason),
            try await office.refusal("blacklist", in: EmployersFeature.self, on: employer, reason),
        ] { #expect(refusal?.detail.contains("R-AUD-002") == true) }
        try await office.perform(LiftRestriction.self, on: employer, reason, by: office.second)
        #expect(try await office.state(of: employer) == "active")
        try await office.perform(RestrictEmployer.self, on: employer, reason, by: office.second)
        try await office.perform("blacklist", in: EmployersFeature.self, on: employer, reason)
        #expect(
            try await office.history(of: employer) == [
                "test.planted", "employer.restricted", "refused.gate-refused",
                "refused.gate-refused", "employer.lifted", "employer.restricted",
                "employer.blacklisted",
            ]
        )
        let site = try await office.refusal(
            OpenSite.self,
            [
                "employer_id": .text("\(employer)"), "name": "Plant", "country": "JP",
                "address": "1", "time_zone": "Asia/Tokyo",
            ]
        )
        #expect(site?.code == "wrong-state")
    }

    @Test func anEmployerIsApprovedOnlyWithItsDueDiligence() async throws {
        let employer = try await office.employer(.prospect)
        try await office.perform("examine", in: EmployersFeature.self, on: employer)
        let bare = try await office.refusal(
            ApproveEmployer.self,
            on: employer,
            by: office.second
        )
        #expect(bare?.detail.contains("R-EMP-003") == true)
        func gate(_ asOf: CalendarDate? = nil) async throws -> JSON {
            try await office.answer(
                ExplainEmployerGate(step: nil, asOf: asOf),
                on: employer,
                by: office.second
            )
        }
        #expect(try await gate() == bare?.gate)
        try await office.diligence(of: employer)
        for (month, day, isOpen) in [(10, 31, true), (11, 1, true), (11, 2, false)] {
            #expect(try await gate(CalendarDate(2027, month, day))["open"] == .bool(isOpen))
        }
        try await office.perform(ApproveEmployer.self, on: employer, by: office.second)
        #expect(try await office.state(of: employer) == "approved")
    }

    @Test func aSiteIsLocatedInItsCountry() async throws {
        let site = try await office.site(of: office.employer(.prospect))
        let abroad = try await office.refusal(LocateSite.self, on: site, ["region": "KR-11"])
        #expect(abroad?.code == "unfit-value")
        try await office.perform(LocateSite.self, on: site, ["region": "JP-02"])
        #expect(
            try await office.history(of: site) == [
                "test.planted", "refused.unfit-value", "site.located",
            ]
        )
    }
}
