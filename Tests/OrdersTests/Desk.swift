import Agency
import Core
import Corridors
import Directory
import Employers
import Foundation
import Model
import Postgres
import TestKit
import TransparencyLog

@testable import Orders

/// A placed case with its employer and site, and a corridor to take.
struct Bench: Sendable {
    let file: ID<CaseFile>
    let person: ID<Person>
    let employer: ID<Employer>
    let site: ID<Site>
    let corridor: ID<Corridor>

    /// A case, a corridor in a state, and what R-AG and R-EMP ask of agency and employer with due diligence
    /// until a day; nil puts none of it on record.
    static func set(
        corridor state: String = "open",
        in country: Country = .jp,
        under programme: String = "JP-TITP-1",
        diligence: CalendarDate? = CalendarDate(2027, 11, 1),
        licence: String = "active",
        wage: (amount: Int, state: String) = (1000, "confirmed")
    ) async throws -> Bench {
        let file = try await office.placed(in: country, programme: programme)
        func read<N: Noun>(_ sql: SQL, _: N.Type) async throws -> ID<N> {
            try await office.value(sql, as: ID<N>.self) ?? ID(UUID())
        }
        let bench = Bench(
            file: file,
            person: try await read(
                "SELECT person_id FROM case_file WHERE id = \(file)",
                Person.self
            ),
            employer: try await read(
                "SELECT employer_id FROM case_file WHERE id = \(file)",
                Employer.self
            ),
            site: try await read("SELECT site_id FROM case_file WHERE id = \(file)", Site.self),
            corridor: try await office.plant(
                Corridor.self,
                [
                    "origin": "CN", "destination": country, "programme": programme,
                    "channel": "nongovernmental_licensed", "agency_role": "sends",
                    "sender_kinds": ["licensed_agency"],
                    "opens_on": CalendarDate(2017, 11, 1), "closes_on": CalendarDate(2027, 6, 30),
                    "plan_applications_until": CalendarDate(2027, 3, 31), "maximum_age": 45,
                    "visa_classes": ["TITP-1"], "fee_regime": "regulated", "source": "TITA",
                    "evidence": "Notice", "state": state,
                ]
            )
        )
        if let diligence {
            try await bench.vet(until: diligence)
            try await bench.law(of: country, licence, wage)
        }
        return bench
    }

    /// The agency's licence in a state, and the minimum wage that pay is held against.
    private func law(
        of country: Country,
        _ licence: String,
        _ wage: (amount: Int, state: String)
    ) async throws {
        _ = try await office.plant(
            Licence.self,
            [
                "number": "L-1", "authority": "Jilin", "approved_on": CalendarDate(2024, 5, 20),
                "channels": ["nongovernmental_licensed"], "state": licence,
            ]
        )
        _ = try await office.plant(
            MinimumWage.self,
            [
                "country": country, "amount_minor": wage.amount, "currency": "JPY",
                "pay_unit": "hour", "valid_from": CalendarDate(2026, 11, 1), "source": "S",
                "owner": "MHLW", "made_by": UUID(),
                "confirmed_by": wage.state == "confirmed" ? UUID() : nil, "state": wage.state,
            ]
        )
    }

    /// Owner, due diligence and declared work.
    private func vet(until end: CalendarDate) async throws {
        let day = CalendarDate(2026, 11, 1)
        _ = try await office.plant(
            EmployerOwner.self,
            [
                "employer_id": employer, "name": "SATO HIRO", "kind": "person",
                "nationality": "JP", "source": "Register", "state": "current",
            ]
        )
        _ = try await office.plant(
            DueDiligence.self,
            [
                "employer_id": employer, "checked_on": day, "valid_until": end,
                "exists_legally": true, "is_entity": true, "site_visited_on": day,
                "permit_checked": true, "owners_listed": true, "adverse_cases": 0,
                "dprk_partner": false, "dprk_crew": false,
                "wages_lawful": true, "housing_adequate": true, "evidence": "Seen",
                "made_by": UUID(), "state": "current",
            ]
        )
        _ = try await office.plant(
            WorkDeclaration.self,
            [
                "employer_id": employer, "occupation": "7511", "natures": ["ordinary"],
                "description": "Fish", "pay_minor": 1300, "local_pay_minor": 900,
                "currency": "JPY", "pay_unit": "hour", "hours_week": 40, "valid_from": day,
                "evidence": "Signed", "state": "declared",
            ]
        )
    }

    /// The body of a demand letter, with what a test changes.
    func letter(_ change: [String: JSON] = [:]) -> JSON {
        let body: [String: JSON] = [
            "reference": "DL-1", "employer_id": .text("\(employer)"),
            "site_id": .text("\(site)"), "corridor_id": .text("\(corridor)"),
            "occupation": "7511", "headcount": 2,
            "pay": ["minor_units": 200_000, "currency": "JPY"], "pay_unit": "month",
            "worker_costs": [], "hours_week": 40, "housing": "Dormitory, 20,000 yen a month.",
            "contract_months": 12, "opens_on": "2026-11-21", "closes_on": "2027-03-01",
        ]
        return .object(body.merging(change) { $1 })
    }

    /// An order in a state, with what the state wants.
    func order(
        _ state: JobOrderState,
        filled: Int = 0,
        closes: CalendarDate = CalendarDate(2027, 3, 1),
        under cooperation: ID<Contract>? = nil,
        pay: Int = 200_000,
        a unit: PayUnit = .month,
        hours: Int = 40,
        requirements: LongText? = nil,
        costs: String = "[]"
    ) async throws -> ID<JobOrder> {
        try await office.plant(
            JobOrder.self,
            [
                "reference": UUID().uuidString, "employer_id": employer, "site_id": site,
                "corridor_id": corridor, "cooperation_id": cooperation, "occupation": "7511",
                "headcount": 2, "filled": filled,
                "pay_minor": pay, "pay_currency": "JPY", "pay_unit": unit,
                "hours_week": hours, "worker_costs": costs, "requirements": requirements,
                "opens_on": CalendarDate(2026, 11, 1),
                "closes_on": closes, "signed_on": CalendarDate(2026, 11, 2),
                "authority": "Embassy", "authority_reference": "7", "made_by": office.second.human,
                "state": state,
            ]
        )
    }

    /// The same with an employer of whom nothing else is on record.
    func ofAnotherEmployer() async throws -> Bench {
        let file = try await office.placed()
        let other = try await office.value(
            "SELECT employer_id FROM case_file WHERE id = \(file)",
            as: ID<Employer>.self
        )
        return Bench(
            file: self.file,
            person: person,
            employer: other ?? ID(UUID()),
            site: site,
            corridor: corridor
        )
    }

    /// A cooperation contract with the employer, signed unless the state is another; the next version
    /// of one where it is made after that.
    @discardableResult
    func cooperation(
        until end: CalendarDate = CalendarDate(2029, 1, 1),
        _ state: String = "signed",
        after earlier: ID<Contract>? = nil
    ) async throws -> ID<Contract> {
        try await office.plant(
            Contract.self,
            [
                "kind": "cooperation", "employer_id": employer, "languages": ["zh"],
                "begins_on": CalendarDate(2026, 1, 1), "ends_on": end, "clauses": "[]",
                "made_by": UUID(), "signed_on": state == "draft" ? nil : CalendarDate(2026, 1, 1),
                "edition": earlier == nil ? 1 : 2, "supersedes_id": earlier,
                "revision_reason": earlier == nil ? nil : "Prolonged.", "state": state,
            ]
        )
    }
}

extension Office {
    func state<N: Noun>(of id: ID<N>) async throws -> String? {
        try await value("SELECT state FROM \(raw: N.table) WHERE id = \(id)", as: String.self)
    }

    /// An item in a state, with what the state wants.
    func vacancy(
        _ state: VacancyState,
        until end: CalendarDate? = CalendarDate(2026, 12, 31),
        title: String = "Sewing in Osaka"
    ) async throws -> ID<Vacancy> {
        let isVerified = state != .collected && state != .screened
        return try await plant(
            Vacancy.self,
            [
                "title": title, "body": "Pay, place and costs as stated.", "language": "en",
                "source": "Embassy in Tokyo", "source_kind": "embassy", "destination": "JP",
                "place": "Osaka", "pay_minor": 200_000, "pay_currency": "JPY",
                "pay_unit": "month", "worker_costs": "[]", "valid_until": end,
                "collected_by": second.human,
                "verified_by": isVerified ? anyone.human : nil,
                "verified_on": isVerified ? CalendarDate(2026, 11, 20) : nil,
                "verification_method": isVerified ? "embassy" : nil,
                "verification_evidence": isVerified ? "Letter 7" : nil,
                "authenticity_score": isVerified ? 90 : nil,
                "published_on": isVerified ? CalendarDate(2026, 11, 20) : nil, "state": state,
            ]
        )
    }

    /// Zhang San, who informs in Toudao for the agency, in a state.
    @discardableResult
    func subAgent(_ state: String) async throws -> ID<SubAgent> {
        try await plant(
            SubAgent.self,
            [
                "name": "Zhang San", "name_keys": ["zhangsan"], "kind": "individual",
                "area": "Toudao", "made_by": UUID(), "vetted_on": CalendarDate(2026, 11, 1),
                "vetting": "Takes no money.", "authorised_by": UUID(),
                "authorised_on": CalendarDate(2026, 11, 2), "state": state,
            ]
        )
    }

    /// How many tasks of a duty are in a state.
    func tasks(_ duty: String, _ state: String = "open") async throws -> Int? {
        try await value(
            "SELECT count(*) FROM task WHERE duty = \(duty) AND state = \(state)",
            as: Int.self
        )
    }
}
