import Agency
import Contracts
import Core
import Corridors
import Directory
import Employers
import Fees
import Foundation
import Model
import Postgres
import TestKit

extension Records {
    /// The agency's own standing, and what is on record of those it deals with.
    mutating func plantMorePartners(_ employer: ID<Employer>) async throws {
        let day: CalendarDate = .day(2026, 11, 1)
        let licence: ID<Licence> = try await plant(
            ["number": "L2", "authority": "Jilin", "approved_on": day, "state": "active"])
        let _: ID<LicenceChange> = try await plant(
            [
                "licence_id": licence, "what": "name", "description": "New name.",
                "changed_on": day, "due_on": day, "state": "open",
            ])
        let _: ID<Branch> = try await plant(
            [
                "licence_id": licence, "name": "Hunchun", "address": "Hunchun", "head": "Cui Lan",
                "opened_on": day, "state": "open",
            ])
        let _: ID<Executive> = try await plant(
            [
                "name": "Piao Ming", "position": "Director", "qualification": "Ten years.",
                "appointed_on": day, "state": "serving",
            ])
        let _: ID<IncidentPlan> = try await plant(
            [
                "title": "Plan", "summary": "Call.", "adopted_on": day, "reviewed_on": day,
                "state": "current",
            ])
        let _: ID<SubAgent> = try await plant(
            [
                "name": "Zhang San", "name_keys": ["zhangsan"], "kind": "individual",
                "area": "Toudao", "made_by": UUID(), "state": "proposed",
            ])
        let reserve: ID<Reserve> = try await plant(
            [
                "mode": "cash", "bank": "B", "amount_minor": 300_000_000, "currency": "CNY",
                "drawn_minor": 1, "state": "held",
            ])
        let _: ID<ReserveDraw> = try await plant(
            [
                "reserve_id": reserve, "purpose": "wages_owed", "amount_minor": 1, "persons": 1,
                "reason": "Unpaid.", "authority_reference": "7", "drawn_on": day, "due_on": day,
                "state": "open",
            ])
        try await plantEmployer(employer, day)
    }

    private mutating func plantEmployer(
        _ employer: ID<Employer>,
        _ day: CalendarDate
    ) async throws {
        let _: ID<EmployerOwner> = try await plant(
            [
                "employer_id": employer, "name": "SATO HIRO", "kind": "person",
                "nationality": "JP", "source": "Register", "state": "current",
            ])
        let _: ID<EmployerPermit> = try await plant(
            [
                "employer_id": employer, "country": "JP", "number": "P1", "authority": "ISA",
                "valid_from": day, "valid_until": CalendarDate.day(2028, 1, 1), "state": "valid",
            ])
        let _: ID<EmployerFinding> = try await plant(
            [
                "employer_id": employer, "kind": "other", "happened_on": day, "source": "S",
                "description": "D", "made_by": UUID(), "state": "recorded",
            ])
        let _: ID<DueDiligence> = try await plant(
            [
                "employer_id": employer, "checked_on": day,
                "valid_until": CalendarDate.day(2027, 11, 1), "exists_legally": true,
                "is_entity": true, "permit_checked": true, "owners_listed": true,
                "adverse_cases": 0, "dprk_partner": false, "dprk_crew": false,
                "wages_lawful": true, "housing_adequate": true, "evidence": "Seen",
                "made_by": UUID(), "state": "current",
            ])
        let _: ID<WorkDeclaration> = try await plant(
            [
                "employer_id": employer, "occupation": "8153", "natures": ["ordinary"],
                "description": "Work", "pay_minor": 1300, "local_pay_minor": 1300,
                "currency": "JPY", "pay_unit": "hour", "hours_week": 40, "valid_from": day,
                "evidence": "E", "state": "declared",
            ])
        let _: ID<MinimumWage> = try await plant(
            [
                "country": "JP", "amount_minor": 1000, "currency": "JPY", "pay_unit": "hour",
                "valid_from": day, "source": "S", "owner": "MHLW", "made_by": UUID(),
                "state": "provisional",
            ])
        let _: ID<Body> = try await plant(
            [
                "kind": "clinic", "name": "Clinic", "country": "JP", "languages": ["zh"],
                "state": "listed",
            ])
        let _: ID<ContractTemplate> = try await plant(
            [
                "name": "Service", "kind": "service", "languages": ["zh"], "clauses": "[]",
                "made_by": UUID(), "state": "draft",
            ])
        let _: ID<FeeCap> = try await plant(
            [
                "covers": "service_fee", "kind": "absolute", "value": 1, "currency": "CNY",
                "effect": "blocks", "effective_from": day, "source": "S",
                "owner_role": "compliance", "made_by": UUID(), "state": "provisional",
            ])
        let _: ID<ExchangeRate> = try await plant(
            [
                "base": "JPY", "quote": "CNY", "day": day, "base_minor": 100, "quote_minor": 480,
                "source": "S", "state": "recorded",
            ])
    }
}
