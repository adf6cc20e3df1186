import Core
import Employers
import Model
import TestKit
import TransparencyLog

@testable import People

extension Office {
    @discardableResult
    func consent(
        _ person: ID<Person>,
        to purpose: String,
        for employer: ID<Employer>? = nil
    ) async throws -> ID<Consent> {
        try await make(GiveConsent.self, Bodies.consent(person, to: purpose, for: employer))
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
}
