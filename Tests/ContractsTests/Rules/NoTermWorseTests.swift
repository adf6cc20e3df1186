import TestKit
import Core
import Model
import Testing

@testable import Contracts

@Suite struct NoTermWorseTests {
    let cooperation = ContractRow.sample(.cooperation)

    func contract(_ kind: ContractKind, pay: Int, state: ContractState = .signed) -> ContractRow {
        .sample(kind, [Clause].complete.with(.pay(pay)), state: state, on: cooperation)
    }

    @Test(arguments: [(179_999, "failed"), (180_000, "passed"), (180_001, "passed")])
    func payIsNotBelowThePromise(pay: Int, word: String) {
        let draft = contract(.employment, pay: pay, state: .draft)
        let facts = LinkedContracts.of(draft, on: cooperation, focus: draft)
        #expect(NoTermWorse.check(facts, on: today).word == word)
    }

    /// The agency promised 190,000 where the employer had promised 180,000.
    @Test(arguments: [(189_999, "failed"), (190_000, "passed"), (190_001, "passed")])
    func theEmployerPaysWhatTheAgencyPromisedBeyond(pay: Int, word: String) {
        let service = contract(.service, pay: 190_000)
        let facts = LinkedContracts.of(service, contract(.employment, pay: pay), on: cooperation)
        let verdict = NoTermWorse.check(facts, on: today)
        #expect(verdict.word == word)
        guard case .failed(let why, _) = verdict else { return }
        #expect(
            why == "employment contract, pay: service JPY 190000 per month, "
                + "here JPY 189999 per month: worse."
        )
    }

    /// Art. 23: what the agency signs with the worker states each promise itself; an employment contract that is silent
    /// is for two people to judge (R-CN-013-W).
    @Test(
        arguments: [ContractKind.service, .labour, .employment],
        [ClauseCode.pay, .breachLiability, .returnTravel]
    )
    func whatTheAgencyLeavesOutIsBroken(kind: ContractKind, code: ClauseCode) {
        let silent = ContractRow.sample(
            kind,
            (kind == .service ? [Clause].service : .complete).without(code),
            state: .draft,
            on: cooperation
        )
        let facts = LinkedContracts.of(silent, on: cooperation, focus: silent)
        let isAgencys = kind != .employment
        #expect(NoTermWorse.check(facts, on: today).kind == (isAgencys ? .failed : .passed))
        #expect(EveryTermComparable.check(facts, on: today).kind == (isAgencys ? .passed : .failed))
    }

    @Test func aNextVersionIsComparedInPlaceOfTheOneInForce() {
        let first = contract(.service, pay: 190_000)
        let next = ContractRow.sample(
            .service,
            [Clause].service.with(.pay(180_000)),
            state: .draft,
            on: cooperation,
            supersedes: first.id
        )
        let employment = contract(.employment, pay: 185_000)
        let before = LinkedContracts.of(first, next, employment, on: cooperation)
        #expect(NoTermWorse.check(before, on: today).kind == .failed)
        let after = LinkedContracts.of(first, next, employment, on: cooperation, focus: next)
        #expect(NoTermWorse.check(after, on: today).kind == .passed)
    }

    @Test func anAmendedCooperationContractIsThePromise() {
        let amended = ContractRow.sample(
            .cooperation,
            [Clause].complete.with(.pay(200_000)),
            supersedes: cooperation.id
        )
        let employment = contract(.employment, pay: 180_000)
        let facts = LinkedContracts.of(employment, on: cooperation, amended: amended)
        #expect(NoTermWorse.check(facts, on: today).kind == .failed)
    }

    @Test func theReportShowsBothSides() {
        let facts = LinkedContracts.of(contract(.employment, pay: 1), on: cooperation)
        guard case .failed(let why, _) = NoTermWorse.check(facts, on: today) else {
            Issue.record("a pay of one yen passed")
            return
        }
        #expect(
            why == "employment contract, pay: cooperation JPY 180000 per month, "
                + "here JPY 1 per month: worse."
        )
    }

    @Test func everyLiveContractOfTheCaseIsLookedAt() {
        let facts = LinkedContracts.of(
            contract(.service, pay: 180_000),
            contract(.employment, pay: 1, state: .approved),
            on: cooperation
        )
        #expect(NoTermWorse.check(facts, on: today).kind == .failed)
        let other = LinkedContracts.of(
            contract(.service, pay: 180_000),
            contract(.employment, pay: 1, state: .draft),
            on: cooperation
        )
        #expect(NoTermWorse.check(other, on: today).kind == .passed)
    }

    @Test func aCooperationContractIsNotHeldAgainstItself() {
        let facts = LinkedContracts.of(on: cooperation, focus: cooperation)
        #expect(NoTermWorse.check(facts, on: today).kind == .notApplicable)
    }
}
