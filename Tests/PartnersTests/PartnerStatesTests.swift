import Casework
import Ledger
import Postgres
import TestKit
import Testing

@testable import Partners

@Suite(.database) struct PartnerStatesTests {
    @Test func theWordsAreThoseThatTheDatabaseAccepts() async throws {
        func expect<C: Choice>(_: C.Type, _ column: String, _ table: String) async throws {
            let words = try await office.words(of: column, in: table)
            #expect(words == Set(C.allCases.map(\.rawValue)), "\(table).\(column)")
        }
        try await expect(LicenceState.self, "state", "licence")
        try await expect(ReserveState.self, "state", "reserve")
        try await expect(ReserveMode.self, "mode", "reserve")
        try await expect(EmployerState.self, "state", "employer")
        try await expect(SiteState.self, "state", "site")
        // An individual is a word of the request only, so that R-EMP-001 can refuse it by name.
        let kinds = try await office.words(of: "kind", in: "employer")
        #expect(kinds.union(["individual"]) == Set(EmployerKind.allCases.map(\.rawValue)))
        #expect(!kinds.contains("individual"))
    }

    /// What a verb leads to; every pair that is not here is refused as a wrong state.
    static let licences = [
        "active suspend": "suspended", "suspended restore": "active", "active revoke": "revoked",
        "suspended revoke": "revoked",
    ]

    @Test(arguments: LicenceState.allCases, ["suspend", "restore", "revoke"])
    func aLicenceMovesByItsTable(_ state: LicenceState, _ verb: String) async throws {
        let id = try await office.licence(state)
        let refusal =
            switch verb {
            case "suspend":
                try await office.refusal(SuspendLicence.self, on: id, ["reason": "Inspection."])
            case "restore": try await office.refusal(RestoreLicence.self, on: id)
            default:
                try await office.refusal(RevokeLicence.self, on: id, ["reason": "Name lending."])
            }
        try await expect(refusal, id, Self.licences["\(state) \(verb)"], from: state.rawValue)
    }

    static let employers = [
        "prospect approve": "approved", "restricted approve": "approved",
        "approved restrict": "restricted", "prospect close": "closed", "approved close": "closed",
        "restricted close": "closed",
    ]

    @Test(arguments: EmployerState.allCases, ["approve", "restrict", "close"])
    func anEmployerMovesByItsTable(_ state: EmployerState, _ verb: String) async throws {
        let id = try await office.employer(state)
        let refusal =
            switch verb {
            case "approve":
                try await office.refusal(ApproveEmployer.self, on: id, by: office.second)
            case "restrict":
                try await office.refusal(RestrictEmployer.self, on: id, ["reason": "Wages late."])
            default: try await office.refusal(CloseEmployer.self, on: id, ["reason": "Bankrupt."])
            }
        try await expect(refusal, id, Self.employers["\(state) \(verb)"], from: state.rawValue)
    }

    @Test(arguments: ReserveState.allCases)
    func aReserveMovesByItsTable(_ state: ReserveState) async throws {
        let id = try await office.reserve(state)
        let refusal = try await office.refusal(ReleaseReserve.self, on: id, ["reason": "Drawn."])
        try await expect(refusal, id, state == .held ? "released" : nil, from: state.rawValue)
    }

    @Test(arguments: SiteState.allCases)
    func aSiteMovesByItsTable(_ state: SiteState) async throws {
        let id = try await office.site(state, of: office.employer())
        let refusal = try await office.refusal(CloseSite.self, on: id)
        try await expect(refusal, id, state == .open ? "closed" : nil, from: state.rawValue)
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
