import Core
import Employers
import Foundation
import Model
import Postgres

extension CalendarDate {
    /// A fixed day of a test, written as it is read.
    package init(_ year: Int, _ month: Int, _ day: Int) {
        self = CalendarDate(year: year, month: month, day: day) ?? .epoch
    }
}

extension Office {
    /// A case from planned departure on 2027-01-10 to 2028-01-09, with its worker, employer and site.
    package func placed(
        in country: Country = .jp,
        programme: String = "JP-TITP-1",
        state: String = "open"
    ) async throws -> ID<CaseFile> {
        let person = try await plant(
            Person.self,
            [
                "native_name": "李雷", "family_name": "LI", "given_name": "LEI",
                "birth_date": CalendarDate(1998, 5, 17), "sex": "M", "nationality": Country.cn,
                "languages": [Language.chinese], "state": "verified",
            ]
        )
        let employer = try await plant(
            Employer.self,
            [
                "name": "Minato Foods", "kind": "enterprise", "country": country,
                "registration_number": UUID().uuidString, "made_by": anyone.human,
                "state": "approved",
            ]
        )
        let site = try await plant(
            Site.self,
            [
                "employer_id": employer, "name": "Plant 1", "country": country,
                "address": "1 Harbour Road", "time_zone": "Asia/Tokyo", "state": "open",
            ]
        )
        return try await plant(
            CaseFile.self,
            [
                "person_id": person, "employer_id": employer, "site_id": site,
                "destination": country, "programme": programme, "occupation": "7511",
                "planned_departure": CalendarDate(2027, 1, 10),
                "planned_end": CalendarDate(2028, 1, 9), "state": state,
            ]
        )
    }

    /// The worker of a case.
    package func person(of caseFile: ID<CaseFile>) async throws -> ID<Person>? {
        try await value(
            "SELECT person_id FROM case_file WHERE id = \(caseFile)",
            as: ID<Person>.self
        )
    }

    /// What was done to a record, in the order of the log; refusals have no place in it.
    package func story<N: Noun>(of id: ID<N>) async throws -> [String] {
        try await value(
            """
            SELECT array_agg(action ORDER BY seq) FROM audit.event
            WHERE subject_id = \(id) AND seq IS NOT NULL
            """,
            as: [String].self
        ) ?? []
    }

    /// Lets a second pass, so that what is made next is younger.
    package func wait() { clock.now = clock.now.adding(seconds: 1) }
}
