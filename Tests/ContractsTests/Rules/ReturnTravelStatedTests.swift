import TestKit
import Core
import Model
import Testing

@testable import Contracts

@Suite struct ReturnTravelStatedTests {
    @Test(arguments: [(true, true, "passed"), (true, false, "failed"), (false, true, "failed")])
    func bothContractsSayWhoPaysTheWayHome(cooperation: Bool, service: Bool, word: String) {
        let silent = [Clause].complete.without(.returnTravel)
        let ground = ContractRow.sample(.cooperation, cooperation ? .complete : silent)
        let facts = LinkedContracts.of(
            .sample(.service, service ? .service : silent, on: ground),
            on: ground
        )
        #expect(ReturnTravelStated.check(facts, on: today).word == word)
    }

    @Test func aCaseWithoutContractsSaysNothing() {
        #expect(ReturnTravelStated.check(.of(), on: today).kind == .failed)
    }
}
