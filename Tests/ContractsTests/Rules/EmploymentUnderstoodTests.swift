import TestKit
import Core
import Model
import Testing

@testable import Contracts

@Suite struct EmploymentUnderstoodTests {
    @Test(
        arguments: [
            ([.japanese], [.chinese], "failed"), ([.japanese, .chinese], [.chinese], "passed"),
            ([.chinese], [], "failed"), ([.chinese], [.mongolian, .chinese], "passed"),
        ] as [([Language], [Language], String)]
    )
    func oneVersionIsInALanguageOfTheWorker(
        versions: [Language],
        reads: [Language],
        word: String
    ) {
        let contract = ContractRow.sample(.employment, languages: versions)
        let facts = LinkedContracts.of(contract, focus: contract, reads: reads)
        #expect(EmploymentUnderstood.check(facts, on: today).word == word)
    }

    @Test func otherContractsAreNotAsked() {
        let facts = LinkedContracts.of(.sample(.service, languages: [.japanese]))
        #expect(EmploymentUnderstood.check(facts, on: today).kind == .notApplicable)
    }
}
