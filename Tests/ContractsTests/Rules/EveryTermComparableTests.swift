import Casework
import Testing

@testable import Contracts

@Suite struct EveryTermComparableTests {
    static let examples: [([Clause], String)] = [
        (.complete, "passed"),
        ([Clause].complete.with(.pay(200_000)), "passed"),
        ([Clause].complete.with(.pay(1)), "passed"),
        ([Clause].complete.without(.pay), "failed"),
        ([Clause].complete.with(.pay(180_000, .cny)), "failed"),
        ([Clause].complete.with(.said(.workPlace, "Elsewhere.")), "failed"),
        ([Clause].complete.without(.returnTravel), "failed"),
    ]

    @Test(arguments: examples) func whatCannotBeJudgedIsSaid(clauses: [Clause], word: String) {
        let cooperation = ContractRow.sample(.cooperation)
        let draft = ContractRow.sample(.employment, clauses, state: .draft, on: cooperation)
        let facts = LinkedContracts.of(draft, on: cooperation, focus: draft)
        #expect(EveryTermComparable.check(facts, on: today).word == word)
        #expect(EveryTermComparable.card.severity == .warns)
    }

    @Test func withoutACooperationContractThereIsNothingToCompare() {
        let verdict = EveryTermComparable.check(.of(.sample(.labour)), on: today)
        #expect(verdict.word == "not-applicable")
    }
}
