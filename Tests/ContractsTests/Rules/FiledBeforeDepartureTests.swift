import TestKit
import Core
import Filings
import Foundation
import Model
import Testing

@testable import Contracts

@Suite struct FiledBeforeDepartureTests {
    @Test(arguments: [
        (ContractState.approved, false, "failed"), (.signedByOne, false, "failed"),
        (.signed, false, "failed"), (.signed, true, "passed"), (.draft, false, "failed"),
        (.amended, true, "failed"), (.endedEarly, true, "failed"), (.void, false, "failed"),
    ]) func nobodyLeavesUnfiled(state: ContractState, filed: Bool, word: String) {
        let contract = ContractRow.sample(.service, state: state)
        let facts = LinkedContracts.of(contract, filed: filed ? [contract] : [])
        #expect(FiledBeforeDeparture.check(facts, on: today).word == word)
    }

    @Test func anEmploymentContractIsNotFiled() {
        let labour = ContractRow.sample(.labour)
        let facts = LinkedContracts.of(labour, .sample(.employment), filed: [labour])
        #expect(FiledBeforeDeparture.check(facts, on: today).kind == .passed)
    }

    @Test func theWayToASignatureComesBeforeTheFiling() {
        let facts = LinkedContracts.of(.sample(.service, state: .approved))
        guard case .failed(_, let remedy) = FiledBeforeDeparture.check(facts, on: today) else {
            Issue.record("passed without a filing")
            return
        }
        #expect(remedy.contains("homeward contract sign"))
        #expect(!remedy.contains("homeward filing"))
    }

    @Test func whatIsDueIsNamedWithItsDay() {
        let contract = ContractRow.sample(.service)
        var due = KnownFiling(id: ID(UUID()), kind: .contract)
        due.contract = contract.id
        due.dueOn = "2026-12-04"
        let facts = LinkedContracts(
            cooperations: [],
            linked: [contract],
            focus: nil,
            workerReads: [],
            workerFees: [],
            staysUntil: nil,
            filings: FilingClocks([due])
        )
        guard case .failed(let why, let remedy) = FiledBeforeDeparture.check(facts, on: today)
        else {
            Issue.record("passed without a filing")
            return
        }
        #expect(why.contains("to be filed by 2026-12-04"))
        #expect(remedy == "homeward filing submit \(due.id) --receipt …")
    }
}
