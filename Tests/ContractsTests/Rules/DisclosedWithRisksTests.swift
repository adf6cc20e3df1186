import TestKit
import Core
import Model
import Testing

@testable import Contracts

/// R-CN-014: who signs knows the risks, and the record shows that.
@Suite struct DisclosedWithRisksTests {
    static let traditional = Language("zh-Hant")
    static let simplified = Language("zh-Hans")

    func word(_ contract: ContractRow, reads: [Language] = [.chinese], on day: CalendarDate = today)
        -> String
    {
        let facts = LinkedContracts.of(contract, focus: contract, reads: reads)
        return DisclosedWithRisks.check(facts, on: day).word
    }

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
        expected: String
    ) {
        #expect(word(.sample(.labour, disclosed: told, copyGiven: copy), reads: reads) == expected)
    }

    @Test(
        arguments: [
            (nil, false, "failed"), (nil, true, "failed"), ("Heights.", false, "failed"),
            ("Heights.", true, "passed"),
        ] as [(LongText?, Bool, String)]
    )
    func theRisksAreNamedAndSignedFor(risks: LongText?, isAcknowledged: Bool, expected: String) {
        for kind in [ContractKind.service, .labour, .employment] {
            let contract = ContractRow.sample(
                kind,
                disclosed: .chinese,
                risks: risks,
                isAcknowledged: isAcknowledged
            )
            #expect(word(contract) == expected)
        }
        #expect(DisclosedWithRisks.card.severity == .blocks)
    }

    @Test func eachFaultIsSaidWithTheWholeCommand() {
        let contract = ContractRow.sample(
            .service,
            disclosed: .chinese,
            risks: nil,
            isAcknowledged: false
        )
        let verdict = DisclosedWithRisks.check(.of(contract, focus: contract), on: today)
        let name = "service contract \(contract.id)"
        #expect(
            verdict
                == .failed(
                    "the disclosure of the \(name) names no risks; the worker has not signed the "
                        + "disclosure of the \(name).",
                    remedy: "homeward contract disclose \(contract.id) --disclosed-language … "
                        + "--copy-given true --risks-told … --disclosure-acknowledged true, in a "
                        + "language of the worker."
                )
        )
    }

    @Test(arguments: [("2026-11-19", "failed"), ("2026-11-20", "passed"), ("2026-11-21", "passed")])
    func itWasToldBeforeTheSignature(signing: String, expected: String) {
        #expect(word(.sample(.service, disclosed: .chinese), on: .at(signing)) == expected)
    }

    @Test func aCooperationContractIsNotTheWorkers() {
        let contract = ContractRow.sample(.cooperation)
        let verdict = DisclosedWithRisks.check(.of(on: contract, focus: contract), on: today)
        #expect(verdict.kind == .notApplicable)
    }
}
