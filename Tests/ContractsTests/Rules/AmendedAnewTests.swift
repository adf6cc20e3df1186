import TestKit
import Core
import Foundation
import Model
import Testing

@testable import Contracts

@Suite struct AmendedAnewTests {
    static let examples: [(ContractState, filed: Bool, Language?, String)] = [
        (.signed, false, .chinese, "failed"), (.signed, true, .chinese, "passed"),
        (.signed, true, nil, "failed"),
        // The version in force is untouched while the next one is not signed.
        (.approved, false, nil, "not-applicable"),
    ]

    @Test(arguments: examples)
    func theNextVersionIsToldAndFiled(
        state: ContractState,
        filed: Bool,
        told: Language?,
        word: String
    ) {
        let next = ContractRow.sample(
            .service,
            state: state,
            disclosed: told,
            supersedes: ID(UUID())
        )
        let facts = LinkedContracts.of(next, filed: filed ? [next] : [])
        #expect(AmendedAnew.check(facts, on: today).word == word)
    }

    @Test func anEmploymentContractIsNotFiled() {
        let next = ContractRow.sample(.employment, disclosed: .chinese, supersedes: ID(UUID()))
        #expect(AmendedAnew.check(.of(next), on: today).kind == .passed)
    }

    /// The cooperation contract was amended on 2026-11-21.
    @Test(arguments: [("2026-11-20", "failed"), ("2026-11-21", "passed"), ("2026-11-22", "passed")])
    func whatChangedIsToldOnThatDayOrAfter(told: String, word: String) {
        let first = ContractRow.sample(.cooperation, state: .amended)
        let amended = ContractRow.sample(.cooperation, supersedes: first.id)
        let service = ContractRow.sample(
            .service,
            on: first,
            disclosed: .chinese,
            disclosedOn: .at(told)
        )
        let facts = LinkedContracts.of(service, on: first, amended: amended)
        #expect(AmendedAnew.check(facts, on: "2026-12-01").word == word)
    }

    @Test func nothingChangedNothingAsked() {
        #expect(AmendedAnew.check(.of(.sample(.service)), on: today).kind == .notApplicable)
    }
}
