import TestKit
import Core
import Model
import Testing

@testable import Contracts

@Suite struct OneServiceOrLabourTests {
    func word(_ facts: LinkedContracts) -> String {
        OneServiceOrLabour.check(facts, on: today).word
    }

    @Test(arguments: [
        (ContractState.draft, "failed"), (.void, "failed"), (.approved, "failed"),
        (.signedByOne, "failed"), (.signed, "passed"), (.endedEarly, "failed"),
    ]) func aCaseHasOneThatIsSigned(state: ContractState, expected: String) {
        #expect(word(.of(.sample(.service, state: state))) == expected)
    }

    @Test(arguments: [("2028-01-08", "failed"), ("2028-01-09", "passed"), ("2028-01-10", "passed")])
    func itLastsUntilThePlannedEndOfTheStay(ends: String, expected: String) {
        let signed = ContractRow.sample(.service, endsOn: .at(ends))
        #expect(word(.of(signed, staysUntil: "2028-01-09")) == expected)
    }

    @Test func aNextVersionStandsBesideTheOneInForce() {
        let first = ContractRow.sample(.service)
        let next = ContractRow.sample(.service, state: .approved, supersedes: first.id)
        #expect(word(.of(first, next)) == "passed")
        #expect(word(.of(first, next, focus: next)) == "passed")
        let other = ContractRow.sample(.labour)
        #expect(word(.of(other, next, focus: next)) == "failed")
    }

    @Test func aCaseHasNotTwo() {
        #expect(word(.of()) == "failed")
        #expect(word(.of(.sample(.service), .sample(.labour, state: .approved))) == "failed")
        #expect(word(.of(.sample(.service), .sample(.labour, state: .draft))) == "passed")
    }

    @Test func theSecondIsStoppedAndTheFirstIsNot() {
        let draft = ContractRow.sample(.labour, state: .draft)
        #expect(word(.of(draft, focus: draft)) == "passed")
        #expect(word(.of(draft, .sample(.service, state: .approved), focus: draft)) == "failed")
        #expect(word(.of(draft, .sample(.service, state: .draft), focus: draft)) == "passed")
    }

    @Test(arguments: [ContractKind.cooperation, .employment])
    func itIsNotAskedOf(kind: ContractKind) {
        let contract = ContractRow.sample(kind)
        #expect(word(.of(contract, focus: contract)) == "not-applicable")
    }
}
