import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Agency
@testable import Directory

/// Which bank of the directory money is said to go through.
@Suite(.database) struct NamedBankTests {
    static func reserve(_ bank: ID<Body>) -> JSON {
        [
            "mode": "cash", "bank": "Bank of Yanbian", "bank_id": .text("\(bank)"),
            "amount": ["minor_units": 300_000_000, "currency": "CNY"],
        ]
    }

    func named(_ id: ID<Reserve>) async throws -> ID<Body>? {
        try await office.record(of: id).bankId
    }

    @Test func aBankIsEnteredAndNamedAndAnotherTakesItsPlace() async throws {
        let body = Requests.body("bank", ["name": "Bank of Yanbian", "country": "CN"])
        let first = try await office.make(RecordBody.self, body)
        let id = try await office.make(RecordReserve.self, Self.reserve(first))
        #expect(try await named(id) == first)
        let second = try await office.body()
        try await office.perform(
            NameReserveBank.self,
            on: id,
            ["bank_id": .text("\(second)")]
        )
        #expect(try await named(id) == second)
        #expect(try await office.history(of: id) == ["reserve.recorded", "reserve.bank-named"])
    }

    @Test(
        arguments: [
            (.listed, .bank, nil), (.suspended, .bank, "wrong-state"),
            (.retired, .bank, "wrong-state"), (.listed, .insurer, "unfit-value"),
            (.listed, .clinic, "unfit-value"),
        ] as [(BodyState, BodyKind, String?)]
    )
    func onlyABankThatIsOnTheDirectoryIsNamed(
        _ state: BodyState,
        _ kind: BodyKind,
        _ code: String?
    ) async throws {
        let bank = try await office.body(state, kind: kind)
        let refusal = try await office.refusal(RecordReserve.self, Self.reserve(bank))
        #expect(refusal?.code == code)
        let id = try await office.reserve()
        let other = try await office.refusal(
            NameReserveBank.self,
            on: id,
            ["bank_id": .text("\(bank)")]
        )
        #expect(other?.code == code)
        #expect(try await named(id) == (code == nil ? bank : nil))
    }

    @Test func aBankThatIsNotThereIsNoReference() async throws {
        let refusal = try await office.refusal(RecordReserve.self, Self.reserve(ID(UUID())))
        #expect(refusal?.code == "unknown-reference")
    }

    /// Who was found on the binding list is named to nobody; what other states list decides nothing.
    @Test(
        arguments: [
            (.trueMatch, 1, "wrong-state"), (.trueMatch, 0, nil), (.potential, 1, nil),
        ] as [(CheckState, Int, String?)]
    )
    func aBankThatIsMeantIsNeitherAdmittedNorNamed(
        _ state: CheckState,
        _ open: Int,
        _ code: String?
    ) async throws {
        for isListed in [true, false] {
            let bank = try await office.body(isListed ? .listed : .suspended)
            try await office.sanctionCheck(
                state,
                of: .body,
                bank.uuid,
                adding: [.body(bank), .unOpen(open)]
            )
            let refusal =
                isListed
                ? try await office.refusal(RecordReserve.self, Self.reserve(bank))
                : try await office.refusal(AdmitBody.self, on: bank, ["reason": "It asked."])
            #expect(refusal?.code == code)
            #expect(refusal?.detail.contains("R-SAN-002") ?? true)
        }
    }
}
