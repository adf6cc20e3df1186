import Casework
import Testing

@testable import Contracts

@Suite struct OneServiceOrLabourTests {
    func word(_ facts: LinkedContracts) -> String {
        OneServiceOrLabour.check(facts, on: today).word
    }

    @Test(arguments: [
        (ContractState.draft, "failed"), (.void, "failed"), (.approved, "failed"),
        (.signedByOne, "failed"), (.signed, "passed"), (.filed, "passed"), (.ended, "failed"),
    ]) func aCaseHasOneThatIsSigned(state: ContractState, expected: String) {
        #expect(word(.of(.sample(.service, state: state))) == expected)
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
