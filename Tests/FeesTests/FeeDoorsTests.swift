import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Fees

@Suite struct FeeAsContractedTests {
    static let stated = Money(minorUnits: 500_000, currency: .cny)

    func facts(_ minor: Int64) -> FeeFacts {
        var facts = FeeFacts.of(.fee(minor))
        facts.terms.serviceFee = Self.stated
        return facts
    }

    /// One fen below the fee of the contract, that fee, and one fen above.
    @Test(arguments: [(499_999, "passed"), (500_000, "passed"), (500_001, "failed")])
    func nothingIsTakenBeyondTheContract(minor: Int64, word: String) {
        #expect(FeeAsContracted.check(facts(minor), on: .now).word == word)
    }

    @Test func aContractThatStatesNoFeeAllowsNone() {
        #expect(FeeAsContracted.check(.of(.fee(1)), on: .now).kind == .failed)
        let employers = Charge.fee(1) { $0.payer = .employer }
        #expect(FeeAsContracted.check(.of(employers), on: .now).kind == .notApplicable)
        var unsigned = facts(1)
        unsigned.terms.bindings = []
        #expect(FeeAsContracted.check(unsigned, on: .now).kind == .notApplicable)
        var labour = facts(1)
        labour.terms.bindings[0].kind = .labour
        #expect(FeeAsContracted.check(labour, on: .now).kind == .notApplicable)
    }

    /// The last day of the contract still counts; on the day after nothing falls due.
    @Test(arguments: [(-1, "passed"), (0, "passed"), (1, "failed")])
    func nothingFallsDueOnceTheContractHasEnded(days: Int, word: String) {
        let ended = CalendarDate(2027, 5, 1)
        var facts = facts(1)
        facts.terms.bindings[0].endedOn = ended
        facts.isCollecting = true
        let verdict = NothingCollectedBeforeContract.check(facts, on: ended.adding(days: days))
        #expect(verdict.word == word)
    }
}

/// Ways by which one person might take more from a worker, or give less back, each of them shut.
@Suite(.database) struct FeeDoorsTests {
    @Test func theContractsOwnFeeIsRead() async throws {
        let caseFile = try await office.agreed()
        let clause =
            #"[{"code": "service_fee", "text": "Fee.", "value": 400000, "currency": "CNY"}]"#
        try await office.change(office.service(of: caseFile), [.clauses(clause)])
        let id = try await office.serviceFee(caseFile, 400_001)
        let refusal = try await office.refusal(
            DiscloseFee.self,
            on: id,
            ["disclosed_language": "zh"],
            by: office.second
        )
        #expect(refusal?.detail.contains("R-FEE-014-P") == true)
        #expect(refusal?.detail.contains("4000.00") == true, "\(refusal?.detail ?? "")")
    }

    @Test func anUnsignedPromiseOfPayRaisesNoCap() async throws {
        let caseFile = try await office.agreed()
        let before = try await terms(caseFile).pay
        let draft = try await office.contract(
            .employment,
            .draft,
            of: caseFile,
            under: office.record(of: office.service(of: caseFile)).cooperation,
            clauses: """
                [{"code": "pay", "text": "Pay.", "value": 5000000, "unit": "per_month",
                  "currency": "CNY"}]
                """
        )
        #expect(try await terms(caseFile).pay == before)
        try await office.change(draft, [.state(.signed), .signedOn("2026-11-12")])
        #expect(try await terms(caseFile).pay == Money(minorUnits: 5_000_000, currency: .cny))
    }

    /// What a month's pay is where it is promised by another unit: 52 weeks and 12 months a year, rounded down.
    @Test(
        arguments: [
            ("per_month", 120_000, "", 120_000), ("per_year", 1_200_001, "", 100_000),
            ("per_week", 30_000, "", 130_000), ("per_piece", 30_000, "", nil),
            ("per_hour", 1_150, "", nil),
            (
                "per_hour", 1_150, #", {"code": "working_hours", "text": "T.", "value": 40}"#,
                199_333
            ),
            ("per_day", 9_200, "", nil),
            ("per_day", 9_200, #", {"code": "rest_leave", "text": "T.", "value": 2}"#, 199_333),
        ] as [(String, Int64, String, Int64?)]
    )
    func aMonthsPayIsDerivedFromEveryUnit(
        unit: String,
        pay: Int64,
        more: String,
        monthly: Int64?
    ) async throws {
        let caseFile = try await office.agreed(Surroundings(pay: nil))
        try await office.contract(
            .employment,
            of: caseFile,
            under: office.record(of: office.service(of: caseFile)).cooperation,
            clauses: """
                [{"code": "pay", "text": "Pay.", "value": \(pay), "unit": "\(unit)",
                  "currency": "JPY"}\(more)]
                """
        )
        let expected = monthly.map { Money(minorUnits: $0, currency: .jpy) }
        #expect(try await terms(caseFile).pay == expected)
    }

    @Test(arguments: [("Test Provider", false), ("", true)])
    func whatGoesToTheAgencysNameCountsAsTheAgencys(name: String, isOwn: Bool) async throws {
        let caseFile = try await office.agreed()
        let own = try await office.value("SELECT name FROM agency", as: String.self)
        let payee = isOwn ? "\(try #require(own).uppercased())." : name
        let id = try await office.fee(
            caseFile,
            ["category": "training", "payee": .text(payee), "payee_kind": "provider"]
        )
        let facts = try await office.registrar.read(as: office.anyone) { tx in
            try FeeFacts.gather(for: caseFile, in: tx)
        }
        let charge = try #require(facts.charges.first { $0.id == id })
        #expect((charge.payee == .agency) == isOwn)
    }

    @Test(arguments: [CaseState.withdrawn, .closed])
    func whoseCaseHasEndedIsAskedForNothing(state: CaseState) async throws {
        let caseFile = try await office.agreed()
        let due = try await office.fee(caseFile)
        try await office.step(due, to: .due)
        let told = try await office.fee(caseFile)
        try await office.step(told, to: .disclosed)
        try await office.change(
            caseFile,
            [.state(state), .endReason(state == .withdrawn ? .workerWithdrew : nil)]
        )
        let last = office.today
        office.nextDay()
        for refusal in try await [
            office.refusal(ConsentFee.self, on: told, office.consent(told)),
            office.refusal(PayFee.self, on: due, office.paid()),
        ] { #expect(refusal?.detail.contains("nothing is charged") == true) }
        // Paid before the end, and booked a day late.
        try await office.perform(PayFee.self, on: due, office.paid(on: last))
    }

    @Test func aSmallRefundIsNoEndOfALargerOne() async throws {
        let caseFile = try await office.agreed(RefundTests.three)
        let id = try await office.serviceFee(caseFile, 2_400_000)
        try await office.step(id, to: .refunded)
        #expect(try await office.state(of: id) == .refunded)
        // All went back: nothing is left.
        let none = try await office.refusal(OpenRefund.self, on: id, office.opened())
        #expect(none?.code == "nothing-to-refund")

        let second = try await office.serviceFee(caseFile, 600_000)
        try await office.step(second, to: .paid)
        let ledger = try await office.value(
            "SELECT amount_minor FROM fee_line WHERE id = \(second)",
            as: Int.self
        )
        #expect(ledger == 600_000)
        let home = CalendarDate(2028, 1, 9)
        try await office.leg(caseFile, departed: CalendarDate(2027, 1, 10), ended: home)
        office.clock.move(to: CalendarDate(2028, 1, 20))
        try await office.change(
            second,
            [
                .refundCause(.overCap), .refundMinor(100), .refundBasis("x"),
                .refundDueOn("2027-02-01"), .refundOpenedBy(UUID()), .refundedOn("2027-01-05"),
                .refundedMinor(100), .refundReceipt("T-0"), .refundedBy(UUID()),
                .state(.refunded),
            ]
        )
        let receipt = try await office.perform(
            OpenRefund.self,
            on: second,
            office.opened("early_end", on: home)
        )
        // Twelve of 36 months were served: 400,000 of 600,000, of which 100 are back.
        #expect(try receipt.json["refund"]?["minor_units"]?.integer == 399_900)
        try await office.perform(
            RefundFee.self,
            on: second,
            try await office.refunded(second),
            by: office.second
        )
        let back = try await office.value(
            "SELECT refunded_minor FROM fee_line WHERE id = \(second)",
            as: Int.self
        )
        #expect(back == 400_000)
    }

    @Test func aReversalOfPaidMoneyIsListed() async throws {
        let id = try await office.fee(office.agreed())
        try await office.step(id, to: .paid)
        try await office.step(id, to: .reversed)
        let proof = try await office.perform(
            ProveFees.self,
            ["from_day": "2026-11-01", "until_day": "2026-11-30"]
        )
        let kinds = (try proof.json["exceptions"]?.array ?? []).compactMap { $0["kind"]?.text }
        #expect(kinds == ["reversed"])
    }

    @Test func aNewStatementGivesEveryWaitingLineItsDay() async throws {
        let caseFile = try await office.agreed()
        let first = try await office.fee(caseFile)
        try await office.step(first, to: .disclosed)
        office.nextDay()
        let second = try await office.fee(caseFile)
        try await office.step(second, to: .disclosed)
        let refusal = try await office.refusal(
            ConsentFee.self,
            on: first,
            try await office.consent(first)
        )
        #expect(refusal?.detail.contains("R-FEE-003") == true)
        office.nextDay()
        try await office.perform(ConsentFee.self, on: first, try await office.consent(first))
    }

    func terms(_ caseFile: ID<CaseFile>) async throws -> FeeTerms {
        let terms = try await office.registrar.read(as: office.anyone) { tx in
            try FeeTerms.of(caseFile, in: tx)
        }
        return try #require(terms)
    }
}
