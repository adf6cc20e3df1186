import Core
import Directory
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Deployments

/// The account of a worker is sealed, and leaves only for a purpose.
@Suite(.database) struct PayTests {
    static let account = "Mizuho 0087-441"

    @Test func theAccountIsSealedAndDisclosedOnRecord() async throws {
        let leg = try await Village.leg(in: .planned)
        let none = try await office.refusal(DisclosePay.self, on: leg, ["purpose": "Payroll"])
        #expect(none?.code == "unfit-value")
        try await office.perform(
            RecordPay.self,
            on: leg,
            [
                "pay_method": "bank_transfer", "pay_account": .text(Self.account),
                "pay_account_is_own": true,
            ]
        )
        let bare = try await office.value(
            "SELECT to_jsonb(d)::text FROM deployment d WHERE id = \(leg)",
            as: String.self
        )
        #expect(bare?.contains("0087") == false)
        let receipt = try await office.perform(DisclosePay.self, on: leg, ["purpose": "Payroll"])
        #expect(try receipt.json["pay_account"]?.text == Self.account)
        #expect(try await office.story(of: leg).last == "deployment.pay-disclosed")
        let clerk = try await office.refusal(
            DisclosePay.self,
            on: leg,
            ["purpose": "Curious"],
            by: office.anyone.without(.applicantsDisclose)
        )
        #expect(clerk?.code == "not-permitted")
    }

    @Test(arguments: [
        JSON.object(["pay_method": "bank_transfer", "pay_account": "1"]),
        ["pay_method": "bank_transfer", "pay_account_is_own": true],
        ["pay_method": "cash_with_receipt", "pay_account": "1", "pay_account_is_own": true],
    ])
    func anAccountIsSaidWholeOrNotAtAll(body: JSON) async throws {
        let leg = try await Village.leg(in: .planned)
        #expect(try await office.refusal(RecordPay.self, on: leg, body)?.code == "unfit-value")
    }

    /// R-SAN-002 asks the lists of the bank that is named; only a listed bank is, and only of a transfer.
    @Test(
        arguments: [
            ("bank_transfer", "bank", "listed", nil),
            ("bank_transfer", "bank", "suspended", "wrong-state"),
            ("bank_transfer", "clinic", "listed", "unfit-value"),
            ("postal_transfer", "bank", "listed", "unfit-value"),
            ("cash_with_receipt", "bank", "listed", "unfit-value"),
            ("bank_transfer", nil, "listed", "unknown-reference"),
        ] as [(String, String?, String, String?)]
    )
    func theBankOfATransferIsNamed(
        _ method: String,
        _ kind: String?,
        _ state: String,
        _ code: String?
    ) async throws {
        var bank = ID<Body>(UUID())
        if let kind {
            bank = try await office.body(
                #require(BodyState(rawValue: state)),
                kind: #require(BodyKind(rawValue: kind))
            )
        }
        let leg = try await Village.leg(in: .planned)
        let refusal = try await office.refusal(
            RecordPay.self,
            on: leg,
            ["pay_method": .text(method), "pay_bank_id": .text("\(bank)")]
        )
        #expect(refusal?.code == code)
        let sql: SQL = "SELECT pay_bank_id FROM deployment WHERE id = \(leg)"
        #expect(try await office.value(sql, as: ID<Body>.self) == (code == nil ? bank : nil))
        // The newest word counts: a way of payment that names no bank has none.
        try await office.perform(RecordPay.self, on: leg, ["pay_method": "bank_transfer"])
        #expect(try await office.value(sql, as: ID<Body>.self) == nil)
    }

    @Test func anAccountOfSomeoneElseStopsTheClearance() async throws {
        let leg = try await Village.interviewed()
        try await office.perform(
            RecordPay.self,
            on: leg,
            [
                "pay_method": "bank_transfer", "pay_account": .text(Self.account),
                "pay_account_is_own": false,
            ]
        )
        let refusal = try await office.refusal(ClearByOwnRules.self, on: leg, by: office.second)
        #expect(refusal?.detail.contains("R-DEP-017") == true)
    }
}
