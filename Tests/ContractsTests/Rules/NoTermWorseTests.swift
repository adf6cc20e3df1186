import Casework
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
        #expect(NoTermWorse.check(facts, on: today).word == "failed")
        let other = LinkedContracts.of(
            contract(.service, pay: 180_000),
            contract(.employment, pay: 1, state: .draft),
            on: cooperation
        )
        #expect(NoTermWorse.check(other, on: today).word == "passed")
    }

    @Test func aCooperationContractIsNotHeldAgainstItself() {
        let facts = LinkedContracts.of(on: cooperation, focus: cooperation)
        #expect(NoTermWorse.check(facts, on: today).word == "not-applicable")
    }
}
