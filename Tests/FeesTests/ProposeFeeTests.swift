import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Fees

@Suite(.database) struct ProposeFeeTests {
    func lines() async throws -> Int? {
        try await office.count(of: "fee_line")
    }

    @Test func aFeeIsProposed() async throws {
        let caseFile = try await office.placed()
        let id = try await office.fee(caseFile)
        #expect(try await office.story(of: id) == ["fee.proposed"])
        let person = try await office.value("SELECT person_id FROM fee_line", as: ID<Person>.self)
        #expect(try await person == office.person(of: caseFile))
    }

    /// Every word of the list and every forbidden one: stored, or refused by the gate and not stored.
    @Test(arguments: AskedCategory.allCases) func everyWordIsStoredOrRefused(
        category: AskedCategory
    ) async throws {
        let caseFile = try await office.placed()
        for payer in Payer.allCases {
            let refusal = try await office.refusedFee(
                caseFile,
                ["category": .text(category.rawValue), "payer": .text(payer.rawValue)]
            )
            #expect(refusal?.code == (category.lawful == nil ? "gate-refused" : nil))
        }
        #expect(try await lines() == (category.lawful == nil ? 0 : Payer.allCases.count))
    }

    @Test(arguments: AskedPayee.allCases) func everyPayeeIsStoredOrRefused(
        payee: AskedPayee
    ) async throws {
        let refusal = try await office.refusedFee(
            office.placed(),
            ["payee_kind": .text(payee.rawValue), "payer": "employer"]
        )
        #expect(refusal?.code == (payee == .subAgent ? "gate-refused" : nil))
        #expect(refusal == nil || refusal?.detail.contains("R-AG-005") == true)
    }

    @Test func theHostsCostIsProposedToTheHostAlone() async throws {
        let caseFile = try await office.placed()
        let levy: [String: JSON] = ["host_side": "foreign_worker_levy"]
        let refusal = try await office.refusedFee(caseFile, levy)
        #expect(refusal?.detail.contains("R-FEE-006") == true)
        #expect(
            try await office.refusedFee(
                caseFile,
                levy.merging(["payer": "employer"]) { _, new in new }
            ) == nil
        )
    }

    @Test func theRefusalNamesTheArticleAndIsOnRecord() async throws {
        let refusal = try #require(
            try await office.refusedFee(
                office.placed(),
                ["category": "administrative", "description": "安家费/风险押金"]
            )
        )
        #expect(refusal.code == "gate-refused")
        #expect(refusal.detail.contains("R-FEE-001 (Decree 620 Art. 25"))
        let recorded = try await office.count(of: "audit.event", "action = 'refused.gate-refused'")
        #expect(recorded == 1)
        #expect(try await lines() == 0)
    }

    @Test(arguments: [(0, "unfit-value"), (-1, "unfit-value"), (1, nil)] as [(Int64, String?)])
    func aFeeIsMoreThanNothing(amount: Int64, code: String?) async throws {
        let refusal = try await office.refusedFee(
            office.placed(),
            ["amount": ["minor_units": .integer(amount), "currency": "JPY"]]
        )
        #expect(refusal?.code == code)
    }

    @Test func anEndedCaseIsChargedNothing() async throws {
        #expect(
            try await office.refusedFee(office.placed(.withdrawn))?.code == "wrong-state"
        )
    }

    @Test func onlyWhoKeepsTheFeesRecordsThem() async throws {
        let refusal = try await office.refusal(
            ProposeFee.self,
            .fee(office.placed()),
            by: office.anyone.without(.feesRecord)
        )
        #expect(refusal?.code == "not-permitted")
    }
}
