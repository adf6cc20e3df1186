import Core
import Corridors
import Employers
import Foundation
import Orders
import Postgres
import TestKit
import TransparencyLog

@testable import Applicants

/// People and orders as the tests of the pool need them.
extension Office {
    func person(
        _ state: PersonState = .verified,
        born: CalendarDate = CalendarDate(1990, 1, 1)
    ) async throws -> ID<Person> {
        let into = state == .merged ? try await person() : nil
        return try await plant(
            Person.self,
            [
                "native_name": "王小明", "family_name": "WANG", "given_name": "XIAOMING",
                "birth_date": born, "sex": "M", "nationality": "CN", "languages": ["zh"],
                "skill_level": "skilled", "occupations": ["7511"],
                "language_skills": ["ja:A2"], "merged_into": into, "state": state,
            ]
        )
    }

    func order(
        at place: Workplace,
        headcount: Int = 2,
        state: String = "open",
        to destination: Country = .jp,
        under programme: ShortText = "JP-SSW-1"
    ) async throws -> ID<JobOrder> {
        let corridor = try await corridor(to: destination, under: programme)
        return try await plant(
            JobOrder.self,
            [
                "employer_id": place.employer, "site_id": place.site, "corridor_id": corridor,
                "occupation": "7511", "headcount": headcount, "pay_minor": 200_000,
                "pay_currency": "JPY", "pay_unit": "month", "hours_week": 40,
                "opens_on": CalendarDate(2026, 11, 1), "closes_on": CalendarDate(2027, 3, 1),
                "state": state,
            ]
        )
    }

    /// The corridor of a programme; there is one at most.
    private func corridor(to destination: Country, under programme: ShortText) async throws
        -> ID<Corridor>
    {
        let known = try await value(
            """
            SELECT id FROM corridor
            WHERE destination = \(destination) AND programme = \(programme)
            """,
            as: ID<Corridor>.self
        )
        if let known { return known }
        return try await plant(
            Corridor.self,
            [
                "origin": "CN", "destination": destination, "programme": programme,
                "channel": "nongovernmental_licensed", "agency_role": "sends",
                "opens_on": CalendarDate(2026, 1, 1), "visa_classes": ["SSW-1"],
                "language_required": "ja:A2", "maximum_age": 39, "fee_regime": "employer_pays",
                "source": "test", "evidence": "test", "state": "open",
            ]
        )
    }

    func member(
        of person: ID<Person>,
        _ state: PoolMemberState = .active,
        confirmed: CalendarDate? = CalendarDate(2026, 11, 1)
    ) async throws -> ID<PoolMember> {
        try await plant(
            PoolMember.self,
            [
                "person_id": person, "skill_level": "skilled",
                "available_from": CalendarDate(2026, 10, 1),
                "invited_on": CalendarDate(2026, 10, 1), "confirmed_on": confirmed,
                "state": state,
            ]
        )
    }

    func caseFile(
        of person: ID<Person>,
        at place: Workplace,
        state: CaseState = .open
    ) async throws -> ID<CaseFile> {
        try await plant(
            CaseFile.self,
            [
                "person_id": person, "employer_id": place.employer, "site_id": place.site,
                "destination": "JP", "programme": "JP-SSW-1", "occupation": "7511",
                "planned_departure": CalendarDate(2026, 12, 1),
                "planned_end": CalendarDate(2029, 11, 30), "state": state,
            ]
        )
    }

    @discardableResult
    func consent(
        _ person: ID<Person>,
        to purpose: String,
        for employer: ID<Employer>? = nil
    ) async throws -> ID<Consent> {
        var body: [String: JSON] = [
            "person_id": .text("\(person)"), "purpose": .text(purpose), "text_version": "2026-1",
            "language": "zh",
        ]
        if ["third_party", "cross_border"].contains(purpose), let employer {
            body["employer_id"] = .text("\(employer)")
        }
        return try await make(GiveConsent.self, .object(body))
    }

    func declareNoBar(of person: ID<Person>) async throws {
        let id = try await make(DeclareExit.self, Bodies.exit(person))
        try await perform(
            CheckExitDeclaration.self,
            on: id,
            ["finding": "clear", "source": "Certificate 7 of 2026-11-20"],
            by: second
        )
    }

    func openTasks<N: Noun>(of id: ID<N>) async throws -> [String] {
        try await value(
            """
            SELECT array_agg(duty || ' ' || due_on ORDER BY duty) FROM task
            WHERE subject_id = \(id) AND state = 'open'
            """,
            as: [String].self
        ) ?? []
    }
}

extension Bodies {
    static func exit(_ person: ID<Person>, _ changes: [String: JSON] = [:]) -> JSON {
        let usual: [String: JSON] = [
            "person_id": .text("\(person)"), "text_version": "3", "language": "zh",
            "sentence": false, "court_order": false, "repatriation_ban": false,
        ]
        return .object(usual.merging(changes) { _, new in new })
    }

    static func transfer(_ file: ID<CaseFile>, _ changes: [String: JSON] = [:]) -> JSON {
        let usual: [String: JSON] = [
            "case_file_id": .text("\(file)"), "kinds": ["identity", "passport"],
            "purpose": "Application for the visa", "legal_route": "contract_necessity",
            "assessment": "PIA-2026-04", "assessed_on": "2026-11-01",
        ]
        return .object(usual.merging(changes) { _, new in new })
    }

    static func profile(_ changes: [String: JSON] = [:]) -> JSON {
        let usual: [String: JSON] = [
            "skill_level": "skilled", "education": "vocational", "hukou_code": "222401",
            "occupations": ["7511"], "language_skills": ["ja:A2", "zh-Hans:native"],
            "address": "Guangming Street 7, Yanji",
        ]
        return .object(usual.merging(changes) { _, new in new })
    }
}
