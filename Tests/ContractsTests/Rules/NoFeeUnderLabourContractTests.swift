import Core
import Model
import Testing

@testable import Contracts

@Suite struct NoFeeUnderLabourContractTests {
    @Test(
        arguments: [
            (ContractKind.labour, [], "passed"), (.labour, [1], "failed"),
            (.labour, [100, 5000], "failed"), (.service, [100], "not-applicable"),
        ] as [(ContractKind, [Int64], String)]
    )
    func notOneFen(kind: ContractKind, fees: [Int64], word: String) {
        let facts = LinkedContracts.of(
            .sample(kind),
            fees: fees.map { Money(minorUnits: $0, currency: .cny) }
        )
        #expect(NoFeeUnderLabourContract.check(facts, on: today).word == word)
    }

    /// Art. 25 forbids the service fee, Art. 44 every other fee: the texts say both, as the check reads both.
    @Test func theCardSaysThatNothingIsPaid() {
        let card = NoFeeUnderLabourContract.card
        #expect(card.source.hasPrefix("Decree 620 Art. 25, 44"))
        #expect(card.english.contains("neither a service fee nor anything else"))
        #expect(card.chinese.contains("服务费") && card.chinese.contains("其他任何费用"))
    }

    @Test(arguments: [(0, "passed"), (1, "failed")])
    func noClauseAsksOneEither(fee: Int, word: String) {
        let clauses = [Clause].complete.with(.said(.serviceFee, "Once.", fee, .total, .cny))
        let facts = LinkedContracts.of(.sample(.labour, clauses))
        #expect(NoFeeUnderLabourContract.check(facts, on: today).word == word)
    }
}
