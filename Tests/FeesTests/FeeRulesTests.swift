import Core
import Corridors
import Foundation
import Model
import TestKit
import Testing

@testable import Fees

@Suite struct FeeRulesTests {
    /// The day of the telling, the day after it, and none.
    @Test(arguments: [(0, "failed"), (1, "passed"), (2, "passed")])
    func consentWaitsADay(days: Int, word: String) {
        let charge = Charge.fee(100) {
            $0.state = .consented
            $0.consentedOn = CalendarDate.told.adding(days: days)
        }
        #expect(ToldBeforeConsent.check(.of(charge), on: .now).word == word)
    }

    @Test func theStepOfConsentIsJudgedByItsOwnDay() {
        var facts = FeeFacts.of(.fee(100) { $0.id = ID(.init(uuidString: Self.uuid) ?? .init()) })
        facts.focus = facts.charges[0].id
        #expect(ToldBeforeConsent.check(facts, on: .told).kind == .failed)
        #expect(ToldBeforeConsent.check(facts, on: .told.adding(days: 1)).kind == .passed)
        #expect(facts.charges[0].words.contains("fee_"))
    }

    static let uuid = "01936f00-0000-7000-8000-000000000001"

    @Test func everyLineOfTheWorkerIsToldAndHasItsReceipt() {
        let untold = Charge.fee(100) { $0.disclosedOn = nil }
        #expect(ToldBeforeConsent.check(.of(untold), on: .now).kind == .failed)
        let employers = Charge.fee(100) {
            $0.disclosedOn = nil
            $0.payer = .employer
        }
        #expect(ToldBeforeConsent.check(.of(employers), on: .now).kind == .notApplicable)
        for (receipt, word) in [(nil, "failed"), ("R-1", "passed")] {
            let paid = Charge.fee(100) {
                $0.state = .paid
                $0.consentedOn = CalendarDate.told.adding(days: 1)
                $0.receipt = receipt
            }
            #expect(ToldBeforeConsent.check(.of(paid), on: .now).word == word)
        }
    }

    static let regimes: [(FeeRegime?, Int64, String)] = [
        (.employerPays, 1, "failed"), (.noFee, 1, "failed"), (nil, 1, "failed"),
        (.regulated, 1, "not-applicable"), (.monthsOfPay, 1, "not-applicable"),
        (.employerPays, 0, "passed"), (nil, 0, "passed"),
    ]

    @Test(arguments: regimes)
    func whereTheEmployerPaysTheWorkersTotalIsNothing(
        regime: FeeRegime?,
        minor: Int64,
        word: String
    ) {
        var facts = FeeFacts.of(.fee(minor))
        facts.terms.regime = regime.map { TermEditions($0) }
        #expect(NothingWhereEmployerPays.check(facts, on: .now).word == word)
        // What was given back in full is not borne by the worker any more.
        facts.charges[0].refunded = minor
        #expect(NothingWhereEmployerPays.check(facts, on: .now).kind == .passed)
    }

    @Test(arguments: HostCost.allCases) func theHostsCostsStayWithTheHost(cost: HostCost) {
        var charge = Charge.fee(100) { $0.hostCost = cost }
        #expect(HostCostsStayWithHost.check(.of(charge), on: .now).kind == .failed)
        charge.payer = .employer
        #expect(HostCostsStayWithHost.check(.of(charge), on: .now).kind == .passed)
    }

    @Test(arguments: [
        ("监理费", "failed"), ("支援委託費", "failed"), ("Foreign worker levy 2027", "failed"),
        ("고용부담금", "failed"), ("Supervision fee", "failed"), ("签证费", "passed"),
        ("Health check", "passed"),
    ]) func aHostsCostIsFoundByItsWords(words: String, word: String) {
        let charge = Charge.fee(100) { $0.description = words }
        #expect(HostCostsStayWithHost.check(.of(charge), on: .now).word == word)
    }

    @Test(arguments: [
        (AskedPayee.employer, "failed"), (.supervisingBody, "failed"), (.agency, "passed"),
        (.authority, "passed"), (.provider, "passed"),
    ]) func theWorkerPaysNothingToTheHost(payee: AskedPayee, word: String) {
        let charge = Charge.fee(100) { $0.payee = payee }
        #expect(HostCostsStayWithHost.check(.of(charge), on: .now).word == word)
    }

    /// The day before the signature, the day, the day after.
    @Test(arguments: [(-1, "failed"), (0, "passed"), (1, "passed")])
    func nothingIsCollectedBeforeTheContract(days: Int, word: String) {
        let signed = CalendarDate(2026, 11, 10)
        let paid = Charge.fee(100) {
            $0.state = .paid
            $0.paidOn = signed.adding(days: days)
        }
        #expect(NothingCollectedBeforeContract.check(.of(paid), on: .now).word == word)
        var facts = FeeFacts.of(.fee(100))
        facts.isCollecting = true
        #expect(
            NothingCollectedBeforeContract.check(facts, on: signed.adding(days: days)).word == word
        )
    }

    /// A contract signed on 1 January ended on 1 March, and the next was signed on 1 June: between the two
    /// nothing bound the worker.
    @Test(
        arguments: [
            ("2026-12-31", "failed"), ("2027-01-01", "passed"), ("2027-03-01", "passed"),
            ("2027-03-02", "failed"), ("2027-04-01", "failed"), ("2027-05-31", "failed"),
            ("2027-06-01", "passed"), ("2028-06-01", "passed"),
        ]
    )
    func nothingIsCollectedBetweenTwoContracts(day: String, word: String) throws {
        let taken = try #require(CalendarDate(day))
        let paid = Charge.fee(100) {
            $0.state = .paid
            $0.paidOn = taken
        }
        var facts = FeeFacts.of(paid)
        facts.terms.bindings = [
            .between(CalendarDate(2027, 1, 1), CalendarDate(2027, 3, 1)),
            .between(CalendarDate(2027, 6, 1), nil),
        ]
        #expect(NothingCollectedBeforeContract.check(facts, on: .now).word == word)
        facts.charges[0].state = .consented
        facts.isCollecting = true
        #expect(NothingCollectedBeforeContract.check(facts, on: taken).word == word)
    }

    /// Each contract stands on its own cooperation contract.
    @Test func aCooperationContractServesThoseThatNameIt() {
        let paid = Charge.fee(100) {
            $0.state = .paid
            $0.paidOn = CalendarDate(2027, 7, 1)
        }
        var facts = FeeFacts.of(paid)
        facts.terms.bindings = [
            .between(CalendarDate(2027, 1, 1), CalendarDate(2027, 3, 1)),
            .between(CalendarDate(2027, 6, 1), nil),
        ]
        facts.terms.bindings[1].cooperationSignedOn = nil
        #expect(NothingCollectedBeforeContract.check(facts, on: .now).kind == .failed)
        facts.terms.bindings[1].cooperationSignedOn = CalendarDate(2027, 7, 1)
        #expect(NothingCollectedBeforeContract.check(facts, on: .now).kind == .passed)
    }

    @Test func collectingNeedsBothContracts() {
        let due = Charge.fee(100) { $0.state = .due }
        var facts = FeeFacts.of(due)
        facts.terms.bindings[0].cooperationSignedOn = nil
        #expect(NothingCollectedBeforeContract.check(facts, on: .now).kind == .failed)
        facts = .of(due)
        facts.terms.bindings = []
        #expect(NothingCollectedBeforeContract.check(facts, on: .now).kind == .failed)
        facts.charges[0].state = .consented
        #expect(NothingCollectedBeforeContract.check(facts, on: .now).kind == .passed)
        facts.charges[0].state = .due
        facts.charges[0].payer = .employer
        #expect(NothingCollectedBeforeContract.check(facts, on: .now).kind == .passed)
    }

    /// The last day of the thirty is still in time.
    @Test(arguments: [(-1, "passed"), (0, "passed"), (1, "failed")])
    func aRefundIsPaidInTime(days: Int, word: String) {
        let due = CalendarDate(2026, 12, 21)
        let charge = Charge.fee(100) {
            $0.state = .refundable
            $0.refundDueOn = due
        }
        #expect(RefundedInTime.check(.of(charge), on: due.adding(days: days)).word == word)
        #expect(RefundedInTime.card.severity == .tasks)
    }

    @Test(arguments: Lender.allCases) func aRecruiterLendsNothingAndOthersFlag(lender: Lender) {
        var facts = FeeFacts.of()
        facts.loans = [
            Loan(
                lender: lender,
                name: "X",
                amount: Money(minorUnits: 1, currency: .cny),
                takenOn: .told
            )
        ]
        let isRecruiting = [.recruiter, .affiliate, .subAgent].contains(lender)
        #expect(
            NoLoanFromRecruiter.check(facts, on: .now).word == (isRecruiting ? "failed" : "passed")
        )
        #expect(
            NoDebtForPlacement.check(facts, on: .now).word == (isRecruiting ? "passed" : "failed")
        )
        #expect(NoLoanFromRecruiter.card.severity == .blocks)
        #expect(NoDebtForPlacement.card.severity == .warns)
    }

    /// One fen below a month's pay, the pay, one above.
    @Test(arguments: [(999_999, "passed"), (1_000_000, "failed"), (1_000_001, "failed")])
    func theTotalIsBelowAMonthsPay(minor: Int64, word: String) {
        let medical = Charge.fee(minor - 400) { $0.category = .medical }
        let verdict = FeesBelowOneMonthsPay.check(.of(medical, .fee(400)), on: .now)
        #expect(verdict.word == word)
        #expect(verdict.words.contains("F1 recruitment fee: recruitment_service CNY 4.00"))
        #expect(verdict.words.contains("F2 related cost: medical"))
    }

    @Test func withoutAPayNothingIsCompared() {
        let verdict = FeesBelowOneMonthsPay.check(.of(.fee(1), pay: nil), on: .now)
        #expect(verdict.kind == .failed)
        #expect(FeesBelowOneMonthsPay.check(.of(pay: nil), on: .now).kind == .passed)
    }

    @Test(arguments: AskedPayee.allCases) func aSubAgentIsPaidNothing(payee: AskedPayee) {
        let verdict = PayeeIsNoSubAgent.check(.init(name: "Old Zhao", kind: payee), on: .now)
        #expect(verdict.word == (payee == .subAgent ? "failed" : "passed"))
        #expect(
            PayeeIsNoSubAgent.check(.init(name: "Old Zhao", kind: nil), on: .now).kind == .passed
        )
    }
}
