import Core
import Model
import Testing

@testable import Contracts

@Suite struct ServiceTermsStatedTests {
    func word(_ contract: ContractRow) -> String {
        ServiceTermsStated.check(.of(contract, focus: contract), on: today).word
    }

    @Test(arguments: ServiceTermsStated.codes) func eachOfTheFourIsAsked(code: ClauseCode) {
        #expect(word(.sample(.service)) == "passed")
        #expect(word(.sample(.service, [Clause].service.without(code))) == "failed")
    }

    @Test func aFeeInWordsIsNoFee() {
        let clauses = [Clause].service.with(.said(.serviceFee, "As is usual."))
        #expect(word(.sample(.service, clauses)) == "failed")
    }

    @Test func aLabourContractHasNoServiceTerms() {
        #expect(word(.sample(.labour)) == "not-applicable")
    }
}
