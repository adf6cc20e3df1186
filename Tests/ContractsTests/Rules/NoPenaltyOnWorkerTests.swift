import Core
import Model
import Testing

@testable import Contracts

@Suite struct NoPenaltyOnWorkerTests {
    static func penalty(_ value: Int?) -> Clause {
        .said(
            .penalty,
            "For leaving early.",
            value,
            value.map { _ in .total },
            value.map { _ in .cny }
        )
    }

    @Test(arguments: [(penalty(nil), "failed"), (penalty(1), "failed"), (penalty(0), "passed")])
    func noneIsOwed(clause: Clause, word: String) {
        let with = [Clause].complete + [clause]
        let cooperation = ContractRow.sample(.cooperation, with)
        let draft = ContractRow.sample(.employment, with, state: .draft)
        let examples: [LinkedContracts] = [
            .of(draft, focus: draft), .of(on: cooperation, focus: cooperation),
            .of(.sample(.service, on: cooperation), on: cooperation),
        ]
        for facts in examples {
            #expect(NoPenaltyOnWorker.check(facts, on: today).word == word)
        }
    }
}
