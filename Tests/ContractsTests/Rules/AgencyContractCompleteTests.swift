import TestKit
import Core
import Model
import Testing

@testable import Contracts

/// R-CN-012: whatever the agency signs with the worker says every right of the worker.
@Suite struct AgencyContractCompleteTests {
    func verdict(_ contract: ContractRow) -> Verdict {
        AgencyContractComplete.check(.of(contract, focus: contract), on: today)
    }

    @Test(arguments: AgencyContractComplete.codes(of: .service))
    func eachIsAskedOfAServiceContract(code: ClauseCode) {
        #expect(verdict(.sample(.service)).kind == .passed)
        #expect(verdict(.sample(.service, [Clause].service.without(code))).kind == .failed)
    }

    @Test(arguments: AgencyContractComplete.codes(of: .labour))
    func eachRightIsAskedOfALabourContract(code: ClauseCode) {
        #expect(verdict(.sample(.labour)).kind == .passed)
        #expect(verdict(.sample(.labour, [Clause].complete.without(code))).kind == .failed)
    }

    @Test func theServicesAreAskedOfAServiceContractAlone() {
        let further = Set(AgencyContractComplete.codes(of: .service))
            .subtracting(AgencyContractComplete.codes(of: .labour))
        #expect(further == [.serviceItems, .serviceFee, .serviceFeeCollection])
        #expect(verdict(.sample(.service, .complete)).kind == .failed)
    }

    @Test func whatIsMissingIsNamedWithItsItem() {
        let contract = ContractRow.sample(
            .labour,
            [Clause].complete.without(.pay),
            state: .draft
        )
        #expect(
            verdict(contract)
                == .failed(
                    "labour contract: item 3 of Art. 21 is missing (pay).",
                    remedy: "State the clauses named: homeward contract amend \(contract.id) "
                        + "--clauses …"
                )
        )
    }

    @Test func aFeeInWordsIsNoFee() {
        let clauses = [Clause].service.with(.said(.serviceFee, "As is usual."))
        #expect(verdict(.sample(.service, clauses)).kind == .failed)
    }

    @Test(arguments: [ContractKind.cooperation, .employment])
    func itIsNotAskedOfOtherContracts(kind: ContractKind) {
        #expect(verdict(.sample(kind, [])).kind == .notApplicable)
    }
}
