import Core
import Corridors
import Model
import Orders
import People
import Postgres

/// Applicants, and the orders and cases that they are wanted for.
extension Office {
    package func applicant(
        _ state: PersonState = .verified,
        born: CalendarDate = CalendarDate(1990, 1, 1)
    ) async throws -> ID<Person> {
        let into = state == .merged ? try await applicant() : nil
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

    package func order(
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

    package func member(
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

    package func caseFile(
        of person: ID<Person>,
        at place: Workplace,
        state: String = "open"
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
}
