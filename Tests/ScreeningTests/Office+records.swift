import Core
import Directory
import Employers
import Foundation
import Model
import People
import Postgres
import TestKit

@testable import Screening

extension Office {
    /// The open duties of a record.
    func openTasks<N: Noun>(of id: ID<N>) async throws -> [String] {
        try await value(
            "SELECT array_agg(duty) FROM task WHERE subject_id = \(id) AND state = 'open'",
            as: [String].self
        ) ?? []
    }

    /// A passport under the blind index that the vault gives its number.
    func givePassport(_ number: String, to person: ID<Person>) async throws {
        _ = try await registrar.perform(
            PlantPassport(number: number, person: person),
            by: anyone,
            as: RequestFrame(request: "test")
        )
    }

    /// Puts a person back, as no action would.
    func putBack(_ person: ID<Person>, to state: String) async throws {
        _ = try await registrar.perform(
            PutBack(state: state),
            on: person,
            by: anyone,
            as: RequestFrame(request: "test", seen: version(of: person))
        )
    }

    /// A checked declaration that nothing bars the person from leaving.
    func declareNoExitBar(of person: ID<Person>) async throws {
        _ = try await plant(
            ExitDeclaration.self,
            [
                "person_id": person, "declared_on": CalendarDate(2026, 11, 1), "language": "zh",
                "text_version": "1", "sentence": false, "court_order": false,
                "repatriation_ban": false, "declared_to": anyone.human,
                "checked_by": anyone.human, "checked_on": CalendarDate(2026, 11, 2),
                "source": "Interview.", "state": "clear",
            ]
        )
    }

    /// A sub-agent whom the first person proposed.
    func subAgent(
        _ name: String = "Zhang San",
        others: [ShortText] = [],
        state: SubAgentState = .vetted
    ) async throws -> ID<SubAgent> {
        try await plant(
            SubAgent.self,
            [
                "name": name, "other_names": others, "name_keys": [name], "kind": "individual",
                "area": "Toudao", "made_by": anyone.human, "vetted_on": "2026-11-01",
                "vetting": "Good.", "authorised_by": second.human,
                "authorised_on": "2026-11-02", "state": state,
            ]
        )
    }

    /// A body of the directory.
    func body(
        _ name: String = "Bank of Yanbian",
        kind: String = "bank",
        state: BodyState = .listed
    ) async throws -> ID<Body> {
        try await plant(
            Body.self,
            [
                "kind": kind, "name": name, "country": Country.cn, "languages": ["zh"],
                "state": state,
            ]
        )
    }

    func owner(of employer: ID<Employer>, _ name: ShortText) async throws -> UUID {
        try await plant(
            EmployerOwner.self,
            [
                "employer_id": employer, "name": name, "kind": "person", "nationality": Country.jp,
                "source": "register", "state": "current",
            ]
        ).uuid
    }
}

/// Plants a passport with the blind index of its number.
private struct PlantPassport: Action {
    typealias Subject = Passport
    static let permission = Permission.staffManage
    let number: String
    let person: ID<Person>

    func perform(
        on id: ID<Passport>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        let index = try context.vault.blindIndex(
            number,
            for: SealedPlaces.passportNumber,
            with: context,
            in: tx
        )
        try tx.insert(
            id,
            [
                "person_id": person, "issuer": "CHN",
                "number_sealed": [UInt8](repeating: 1, count: 9),
                "number_index": index, "zone_sealed": [UInt8](repeating: 1, count: 9),
                "nationality": "CHN", "expires_on": CalendarDate(2033, 6, 30), "state": "valid",
            ]
        )
        return Recorded(as: "test.planted")
    }
}

private struct PutBack: Action {
    typealias Subject = Person
    static let permission = Permission.staffManage
    let state: String

    func perform(
        on id: ID<Person>,
        in tx: inout WriteTransaction,
        with context: ActionContext
    ) throws -> Recorded {
        try tx.update(id, ["state": state])
        return Recorded(as: "test.put-back")
    }
}
