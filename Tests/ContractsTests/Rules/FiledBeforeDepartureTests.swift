import TestKit
import Core
import Model
import Testing

@testable import Contracts

@Suite struct FiledBeforeDepartureTests {
    @Test(arguments: [
        (ContractState.approved, "failed"), (.signedByOne, "failed"), (.signed, "failed"),
        (.filed, "passed"), (.effective, "passed"), (.returned, "failed"), (.draft, "failed"),
        (.amended, "failed"), (.void, "failed"),
    ]) func nobodyLeavesUnfiled(state: ContractState, word: String) {
        let facts = LinkedContracts.of(.sample(.service, state: state))
        #expect(FiledBeforeDeparture.check(facts, on: today).word == word)
    }

    @Test func anEmploymentContractIsNotFiled() {
        let facts = LinkedContracts.of(.sample(.labour, state: .filed), .sample(.employment))
        #expect(FiledBeforeDeparture.check(facts, on: today).kind == .passed)
    }
}
