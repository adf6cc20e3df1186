import TestKit
import Core
import Model
import Testing

@testable import Contracts

@Suite struct DisclosedInWorkersLanguageTests {
    static let traditional = Language("zh-Hant")
    static let simplified = Language("zh-Hans")

    @Test(
        arguments: [
            (nil, [Language.chinese], true, "failed"), (.japanese, [.chinese], true, "failed"),
            (.chinese, [.chinese], true, "passed"), (.chinese, [.chinese], false, "failed"),
            (traditional, [simplified], true, "failed"),
            (.japanese, [.chinese, .japanese], true, "passed"),
            (.chinese, [], true, "failed"),
        ] as [(Language?, [Language], Bool, String)]
    )
    func itWasToldInALanguageOfTheWorker(
        told: Language?,
        reads: [Language],
        copy: Bool,
        word: String
    ) {
        let contract = ContractRow.sample(.labour, disclosed: told, copyGiven: copy)
        let facts = LinkedContracts.of(contract, focus: contract, reads: reads)
        #expect(DisclosedInWorkersLanguage.check(facts, on: today).word == word)
    }

    @Test(arguments: [("2026-11-19", "failed"), ("2026-11-20", "passed"), ("2026-11-21", "passed")])
    func itWasToldBeforeTheSignature(signing: String, word: String) {
        let contract = ContractRow.sample(.service, disclosed: .chinese)
        let facts = LinkedContracts.of(contract, focus: contract)
        #expect(DisclosedInWorkersLanguage.check(facts, on: .at(signing)).word == word)
    }

    @Test func aCooperationContractIsNotTheWorkers() {
        let contract = ContractRow.sample(.cooperation)
        let verdict = DisclosedInWorkersLanguage.check(
            .of(on: contract, focus: contract),
            on: today
        )
        #expect(verdict.kind == .notApplicable)
    }
}
