import TestKit
import Core
import Model
import Testing

@testable import Contracts

@Suite struct EmploymentConcludedTests {
    @Test(arguments: ContractState.allCases) func itIsSignedAtDeparture(state: ContractState) {
        let facts = LinkedContracts.of(.sample(.service), .sample(.employment, state: state))
        let word = EmploymentConcluded.check(facts, on: today).word
        #expect(word == (state.isSigned ? "passed" : "failed"))
    }

    @Test func itIsAWarningToConfirmAndAskedAtDepartureAlone() {
        #expect(EmploymentConcluded.card.severity == .warns)
        #expect(EmploymentConcluded.card.toConfirm)
        let service = ContractRow.sample(.service)
        #expect(EmploymentConcluded.check(.of(service), on: today).kind == .failed)
        let step = LinkedContracts.of(service, focus: service)
        #expect(EmploymentConcluded.check(step, on: today).kind == .notApplicable)
    }

    @Test func theOneInForceCountsWhileTheNextIsDrafted() {
        let first = ContractRow.sample(.employment)
        let next = ContractRow.sample(.employment, state: .approved, supersedes: first.id)
        #expect(EmploymentConcluded.check(.of(next, first), on: today).kind == .passed)
    }
}
