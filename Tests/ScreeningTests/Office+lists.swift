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

    /// A person whose passport spells the name so; nothing bars the way out.
    func candidate(
        _ family: RomanisedName = "KIM",
        _ given: RomanisedName = "CHOLSAM",
        native: ShortText = "金哲三",
        born: CalendarDate = "1971-03-11",
        nationality: Country = .cn,
        _ state: PersonState = .verified
    ) async throws -> ID<Person> {
        let id = try await person(
            state,
            born: born,
            adding: [
                .nativeName(native), .familyName(family), .givenName(given),
                .nationality(nationality),
            ]
        )
        try await exitDeclaration(of: id)
        return id
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

    struct NoCheck: Error {}
}

/// Somebody on the list whom an applicant is taken for.
let namesake = SmallList.Listed(
    reference: "KPi.035",
    name: "KIM CHOL SAM",
    born: "1971-03-11",
    nationality: "Democratic People's Republic of Korea"
)
