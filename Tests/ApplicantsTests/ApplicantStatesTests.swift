import Casework
import Ledger
import Postgres
import TestKit
import Testing

@testable import Applicants

@Suite(.database) struct ApplicantStatesTests {
    @Test func theWordsAreThoseThatTheDatabaseAccepts() async throws {
        func expect(_ words: [String], _ column: String, _ table: String) async throws {
            let accepted = try await office.words(of: column, in: table)
            #expect(accepted == Set(words), "\(table).\(column)")
        }
        try await expect(PersonState.allCases.map(\.rawValue), "state", "person")
        try await expect(Sex.allCases.map(\.description), "sex", "person")
        try await expect(PassportState.allCases.map(\.rawValue), "state", "passport")
        try await expect(CaseState.allCases.map(\.rawValue), "state", "case_file")
    }

    /// What a verb leads to; every pair that is not here is refused as a wrong state.
    static let persons = [
        "registered verify-identity": "verified", "verified verify-identity": "verified",
        "registered withdraw": "withdrawn", "verified withdraw": "withdrawn",
    ]

    @Test(arguments: PersonState.allCases, ["verify-identity", "withdraw"])
    func aPersonMovesByItsTable(_ state: PersonState, _ verb: String) async throws {
        let id = try await person(state)
        let refusal =
            verb == "withdraw"
            ? try await office.refusal(WithdrawPerson.self, on: id, ["reason": "Family."])
            : try await office.refusal(VerifyIdentity.self, on: id, Bodies.zone())
        try await expect(refusal, id, Self.persons["\(state) \(verb)"], from: state.rawValue)
    }

    static let cases = [
        "open issue-card": "open", "open withdraw": "withdrawn", "open close": "closed",
    ]

    @Test(arguments: CaseState.allCases, ["issue-card", "withdraw", "close"])
    func aCaseMovesByItsTable(_ state: CaseState, _ verb: String) async throws {
        let place = try await office.workplace()
        let id = try await office.plant(
            CaseFile.self,
            [
                "person_id": person(.verified), "employer_id": place.employer,
                "site_id": place.site, "destination": "JP", "programme": "JP-SSW-1",
                "occupation": "7511", "planned_departure": "2026-12-01",
                "planned_end": "2029-11-30", "state": state,
            ]
        )
        let refusal =
            switch verb {
            case "issue-card":
                try await office.refusal(
                    IssueCard.self,
                    on: id,
                    ["language": "zh", "data_consent": true]
                )
            case "withdraw":
                try await office.refusal(WithdrawCase.self, on: id, ["reason": "Family."])
            default: try await office.refusal(CloseCase.self, on: id)
            }
        try await expect(refusal, id, Self.cases["\(state) \(verb)"], from: state.rawValue)
    }

    private func person(_ state: PersonState) async throws -> ID<Person> {
        try await office.plant(
            Person.self,
            [
                "native_name": "王小明", "family_name": "WANG", "given_name": "XIAOMING",
                "birth_date": "1990-01-01", "sex": "M", "nationality": "CN", "languages": ["zh"],
                "state": state,
            ]
        )
    }

    private func expect<N: Noun>(
        _ refusal: Refusal?,
        _ id: ID<N>,
        _ wanted: String?,
        from state: String
    ) async throws {
        #expect(refusal?.code == (wanted == nil ? "wrong-state" : nil))
        #expect(try await office.state(of: id) == wanted ?? state)
    }
}
