import Core
import Employers
import Foundation
import Model
import Postgres
import TestKit
import TransparencyLog

@testable import Screening

extension Office {
    /// The loader as someone who may do everything.
    var loader: ListLoader { ListLoader(through: registrar, by: anyone, request: "test") }

    /// Loads a small UN list and gives its id.
    @discardableResult
    func load(
        _ listed: [SmallList.Listed],
        on day: String = "2026-11-20"
    ) async throws -> ID<SanctionsList> {
        try await loader.load(.un, .unXML, list: SmallList.un(listed, on: day)).list
    }

    /// Loads the small OFAC list.
    @discardableResult
    func loadOFAC() async throws -> ID<SanctionsList> {
        try await loader.load(.ofacSDN, .ofacXML, list: SmallList.ofacXML).list
    }

    /// A person whose passport spells the name so.
    func person(
        _ family: String = "KIM",
        _ given: String = "CHOLSAM",
        native: String = "金哲三",
        born: CalendarDate = CalendarDate(1971, 3, 11),
        nationality: Country = .cn,
        state: String = "verified"
    ) async throws -> ID<Person> {
        let id = try await plant(
            Person.self,
            [
                "native_name": native, "family_name": family, "given_name": given,
                "birth_date": born, "sex": "M", "nationality": nationality,
                "languages": [Language.chinese], "state": state,
            ]
        )
        try await declareNoExitBar(of: id)
        return id
    }

    func employer(_ name: String = "Minato Foods") async throws -> ID<Employer> {
        try await plant(
            Employer.self,
            [
                "name": name, "kind": "enterprise", "country": Country.jp,
                "registration_number": UUID().uuidString, "made_by": anyone.human,
                "state": "approved",
            ]
        )
    }

    /// The check of a subject.
    func check(of subject: UUID) async throws -> ID<SanctionCheck> {
        let id = try await value(
            "SELECT id FROM sanction_check WHERE subject_id = \(subject)",
            as: ID<SanctionCheck>.self
        )
        guard let id else { throw NoCheck() }
        return id
    }

    func state<N: Noun>(of id: ID<N>) async throws -> String? {
        try await value("SELECT state FROM \(raw: N.table) WHERE id = \(id)", as: String.self)
    }

    func count(_ sql: SQL) async throws -> Int { try await value(sql, as: Int.self) ?? -1 }

    struct NoCheck: Error {}
}

/// Somebody on the list whom an applicant is taken for.
let namesake = SmallList.Listed(
    reference: "KPi.035",
    name: "KIM CHOL SAM",
    born: "1971-03-11",
    nationality: "Democratic People's Republic of Korea"
)
