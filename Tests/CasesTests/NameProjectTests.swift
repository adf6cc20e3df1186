import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Cases

/// A case comes to name the project that its worker goes to.
@Suite(.database) struct NameProjectTests {
    struct Made {
        let place: Workplace
        let file: ID<CaseFile>
        let project: ID<Project>
    }

    func made(_ state: ProjectState = .drafted, from seat: Country = .cn) async throws -> Made {
        let employer = try await office.employer(in: seat)
        let site = try await office.site(of: employer, in: .mn)
        let place = Workplace(employer: employer, site: site)
        return Made(
            place: place,
            file: try await office.caseFile(of: office.person(), at: place, in: .mn),
            project: try await office.project(state, of: employer)
        )
    }

    func name(_ project: ID<Project>, in file: ID<CaseFile>) async throws -> Refusal? {
        try await office.refusal(
            NameProject.self,
            on: file,
            ["project_id": .text("\(project)")]
        )
    }

    /// The gate asks whether it is confirmed; a case may name it before.
    @Test(arguments: [ProjectState.drafted, .confirmed])
    func aProjectUnderWayIsNamed(state: ProjectState) async throws {
        let made = try await made(state)
        #expect(try await name(made.project, in: made.file) == nil)
        #expect(try await office.record(of: made.file).project == made.project)
        #expect(try await office.history(of: made.file).last == "case.project-named")
    }

    @Test(arguments: [ProjectState.completed, .cancelled])
    func whatIsOverIsNotNamed(state: ProjectState) async throws {
        let made = try await made(state)
        #expect(try await name(made.project, in: made.file)?.code == "wrong-state")
    }

    @Test func itIsTheEmployersAndInTheDestination() async throws {
        let made = try await made()
        let others = try await office.project(of: office.employer(in: .cn))
        #expect(
            try await name(others, in: made.file)?.detail.contains("another contractor") == true
        )
        let elsewhere = try await office.project(
            of: made.place.employer,
            in: .ru,
            adding: [.contractNumber("EPC 8")]
        )
        #expect(try await name(elsewhere, in: made.file)?.detail.contains("is built in RU") == true)
        let none = try await name(ID(made.file.uuid), in: made.file)
        #expect(none?.code == "unknown-reference")
    }

    @Test func aCaseThatHasEndedNamesNone() async throws {
        let made = try await made()
        let closed = try await office.caseFile(
            .closed,
            of: office.person(),
            at: made.place,
            in: .mn
        )
        #expect(try await name(made.project, in: closed)?.code == "wrong-state")
    }
}
