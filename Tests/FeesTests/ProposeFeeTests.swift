import Casework
import Foundation
import Ledger
import Postgres
import TestKit
import Testing

@testable import Fees

@Suite(.database) struct ProposeFeeTests {
    func lines() async throws -> Int? {
        try await office.value("SELECT count(*) FROM fee_line", as: Int.self)
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

    /// The same words past every rule: an INSERT as the service's role.
    @Test func theTableItselfHasNoWordForADeposit() async throws {
        let caseFile = try await office.placed()
        for category in AskedCategory.allCases {
            let broken = try await constraint(brokenBy: category, in: caseFile)
            #expect(broken == (category.lawful == nil ? "fee_line_category_is_lawful" : nil))
        }
    }

    /// The constraint that a bare INSERT breaks; nil when the row went in, and was taken back.
    private func constraint(
        brokenBy category: AskedCategory,
        in caseFile: ID<CaseFile>
    ) async throws -> String? {
        let context = [
            LocalSetting("homeward.agency", office.anyone.agency.uuid.uuidString),
            LocalSetting("homeward.now", "2026-11-21T10:00:00Z"),
        ]
        let person = try await office.person(of: caseFile)
        do {
            try await office.pool.write(context) { tx in
                #expect(try tx.value("SELECT current_user", as: String.self) == "homeward_app")
                try tx.execute(
                    """
                    INSERT INTO fee_line (id, person_id, case_file_id, category, payer, payee,
                        description, amount_minor, currency, basis, state)
                    VALUES (gen_random_uuid(), \(person), \(caseFile), \(category), 'worker',
                        'Agency', 'Settling in', 100, 'CNY', 'None', 'proposed')
                    """
                )
                throw Stored()
            }
        } catch let error as PostgresError where error.kind == .check {
            return error.constraint
        } catch is Stored {}
        return nil
    }

    private struct Stored: Error {}

    @Test func theRefusalNamesTheArticleAndIsOnRecord() async throws {
        let refusal = try #require(
            try await office.refusedFee(
                office.placed(),
                ["category": "administrative", "description": "安家费/风险押金"]
            )
        )
        #expect(refusal.code == "gate-refused")
        #expect(refusal.detail.contains("R-FEE-001 (Decree 620 Art. 25"))
        let recorded = try await office.value(
            "SELECT count(*) FROM audit.event WHERE action = 'refused.gate-refused'",
            as: Int.self
        )
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
            try await office.refusedFee(office.placed(state: "withdrawn"))?.code == "wrong-state"
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

    @Test func wordsAreThoseOfTheDatabase() async throws {
        let lawful = try await office.words(of: "fee_line_category_is_lawful")
        #expect(lawful == FeeCategory.allCases.map(\.rawValue))
        #expect(lawful == AskedCategory.allCases.filter { $0.lawful != nil }.map(\.rawValue))
        #expect(
            try await office.words(of: "fee_line_payer_check") == Payer.allCases.map(\.rawValue)
        )
        #expect(
            try await office.words(of: "fee_line_state_check") == FeeState.allCases.map(\.rawValue)
        )
    }
}
