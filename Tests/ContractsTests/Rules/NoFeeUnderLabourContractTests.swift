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

    @Test(arguments: [(0, "passed"), (1, "failed")])
    func noClauseAsksOneEither(fee: Int, word: String) {
        let clauses = [Clause].complete.with(.said(.serviceFee, "Once.", fee, .total, .cny))
        let facts = LinkedContracts.of(.sample(.labour, clauses))
        #expect(NoFeeUnderLabourContract.check(facts, on: today).word == word)
    }
}
