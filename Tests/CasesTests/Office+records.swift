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

extension Office {
    /// A deployment of a case since 2026-11-11; who has ended is home since the 14th and heard no more.
    func leg(of file: ID<CaseFile>, _ state: DeploymentState, asked: Bool = false) async throws {
        try await deployment(
            state,
            of: file,
            from: "2026-11-11",
            asked: asked ? "2026-11-18" : nil,
            ended: "2026-11-14"
        )
    }
}
