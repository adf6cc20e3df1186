import TestKit
import Core
import Model
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

    /// Each in its own language, both repeating the cooperation contract: nothing to warn of.
    @Test func languageVersionsOfOnePromiseAreNotHeldAgainstEachOther() {
        let both: [Clause] = [
            .said(.workPlace, "Imabari."), .said(.workPlace, "今治。"), .pay(180_000),
        ]
        let cooperation = ContractRow.sample(.cooperation, both)
        let chinese = ContractRow.sample(.service, [both[1], both[2]], on: cooperation)
        let japanese = ContractRow.sample(.employment, [both[0], both[2]], on: cooperation)
        let facts = LinkedContracts.of(chinese, japanese, on: cooperation)
        #expect(EveryTermComparable.check(facts, on: today).kind == .passed)
    }

    @Test func whatTheAgencyAloneSaysIsLookedForInTheEmploymentContract() {
        let cooperation = ContractRow.sample(.cooperation, [.pay(180_000)])
        let service = ContractRow.sample(
            .service,
            [.pay(180_000), .said(.workPlace, "Imabari.")],
            on: cooperation
        )
        let silent = ContractRow.sample(.employment, [.pay(180_000)], on: cooperation)
        let facts = LinkedContracts.of(service, silent, on: cooperation)
        #expect(EveryTermComparable.check(facts, on: today).kind == .failed)
    }

    @Test func withoutACooperationContractThereIsNothingToCompare() {
        let verdict = EveryTermComparable.check(.of(.sample(.labour)), on: today)
        #expect(verdict.kind == .notApplicable)
    }
}
