import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Cases
@testable import People

@Suite(.database) struct ApplicantStatesTests {
    @Test func everyMoveLeadsToAState() {
        for machine in PeopleFeature.machines + CasesFeature.machines {
            let reached = Set(machine.moves.flatMap { [$0.from, $0.to] })
            #expect(reached.isSubset(of: machine.states), "\(machine.table)")
        }
    }

    /// What each verb leads to from each state; every pair that is not here is refused.
    static let persons: [String: [String: Set<String>]] = [
        "submit-profile": same("profiled verified screened eligible pooled matched")
            .merging(["registered": ["profiled"]]) { $1 },
        "verify-identity": same("verified screened eligible pooled matched")
            .merging(["registered": ["verified"], "profiled": ["verified"]]) { $1 },
        "correct": same("registered profiled verified screened eligible pooled matched"),
        "screen": same("screened eligible pooled matched")
            .merging(["verified": ["screened"]]) { $1 },
        "mark-eligible": ["screened": ["eligible"]], "join-pool": ["eligible": ["pooled"]],
        "leave-pool": ["pooled": ["eligible"]],
        "match": ["eligible": ["matched"], "pooled": ["matched"]],
        "release": ["matched": ["eligible", "pooled"]],
        "reject": all("registered profiled verified screened eligible pooled matched", "rejected"),
        "reopen": ["rejected": ["registered", "profiled", "verified", "screened", "eligible"]],
        "reapply": ["rejected": ["registered"], "withdrawn": ["registered"]],
        "withdraw": all(
            "registered profiled verified screened eligible pooled matched rejected",
            "withdrawn"
        ),
        "merge": all(
            "registered profiled verified screened eligible pooled matched rejected withdrawn",
            "merged"
        ),
    ]

    private static func same(_ states: String) -> [String: Set<String>] {
        let words = states.split(separator: " ").map(String.init)
        return Dictionary(uniqueKeysWithValues: words.map { ($0, [$0]) })
    }

    private static func all(_ states: String, _ to: String) -> [String: Set<String>] {
        let words = states.split(separator: " ").map(String.init)
        return Dictionary(uniqueKeysWithValues: words.map { ($0, [to]) })
    }

    @Test func everyPairOfStatesIsAllowedOrRefusedByTheTable() {
        #expect(Set(PersonState.machine.moves.map(\.action)) == Set(Self.persons.keys))
        for (verb, moves) in Self.persons {
            for from in PersonState.allCases {
                for to in PersonState.allCases {
                    let isWanted = moves[from.rawValue]?.contains(to.rawValue) == true
                    let reached = try? from.after(verb, to: to)
                    #expect((reached == to) == isWanted, "\(from) \(verb) \(to)")
                }
            }
        }
    }

    @Test(
        arguments: PersonState.allCases,
        ["verify-identity", "withdraw", "submit-profile", "correct", "reject", "reapply", "merge"]
    )
    func aPersonMovesByItsTable(_ state: PersonState, _ verb: String) async throws {
        let id = try await office.applicant(state)
        let refusal =
            switch verb {
            case "withdraw":
                try await office.refusal(WithdrawPerson.self, on: id, ["reason": "Family."])
            case "reapply":
                try await office.refusal(ReapplyPerson.self, on: id, ["reason": "Family."])
            case "correct":
                try await office.refusal(
                    CorrectPerson.self,
                    on: id,
                    ["reason": "Slip.", "native_name": "王晓明"]
                )
            case "merge":
                try await office.refusal(
                    MergePerson.self,
                    on: id,
                    ["merged_into": .text("\(office.applicant())"), "reason": "One passport."]
                )
            case "reject":
                try await office.refusal(
                    RejectPerson.self,
                    on: id,
                    ["grounds": ["no_suitable_order"], "finding": "Looked."]
                )
            case "submit-profile":
                try await office.profile(id, in: state)
            default: try await office.verification(id, in: state)
            }
        let wanted = Self.persons[verb]?[state.rawValue]?.first
        try await expect(refusal, id, wanted, from: state.rawValue)
    }

    static let cases = [
        "open issue-card": "open", "open withdraw": "withdrawn", "open close": "closed",
        "open reconfirm": "open",
    ]

    @Test(arguments: CaseState.allCases, ["issue-card", "reconfirm", "withdraw", "close"])
    func aCaseMovesByItsTable(_ state: CaseState, _ verb: String) async throws {
        let place = try await office.workplace()
        let id = try await office.caseFile(state, of: office.applicant(), at: place)
        // What is closed is done: somebody left, and is home.
        if verb == "close" { try await office.leg(of: id, .ended) }
        let refusal =
            switch verb {
            case "issue-card":
                try await office.refusal(
                    IssueCard.self,
                    on: id,
                    ["hotline_card_language": "zh", "data_consent": true]
                )
            case "withdraw":
                try await office.refusal(
                    WithdrawCase.self,
                    on: id,
                    ["end_reason": "family_objected", "reason": "Family."]
                )
            case "reconfirm": try await office.refusal(ReconfirmCase.self, on: id)
            default: try await office.refusal(CloseCase.self, on: id)
            }
        try await expect(refusal, id, Self.cases["\(state) \(verb)"], from: state.rawValue)
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

extension Office {
    /// Verifies an identity with the resident number that it needs; of whoever left nothing is corrected.
    fileprivate func verification(_ id: ID<Person>, in state: PersonState) async throws
        -> Refusal?
    {
        if state.isApplicant {
            let body: JSON = [
                "reason": "Read.", "resident_number": .text(Bodies.residentNumber),
            ]
            try await perform(CorrectPerson.self, on: id, body)
        }
        return try await refusal(VerifyIdentity.self, on: id, Bodies.zone())
    }

    /// Submits a profile with the consents that it needs; whoever left cannot consent any more.
    fileprivate func profile(_ id: ID<Person>, in state: PersonState) async throws -> Refusal? {
        if state.isApplicant {
            for purpose in ["recruitment", "sensitive_data"] { try await consent(id, to: purpose) }
        }
        return try await refusal(SubmitProfile.self, on: id, Bodies.profile())
    }
}
