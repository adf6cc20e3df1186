import Core
import Model
import TestKit
import Testing

@testable import Contracts

@Suite struct ContractorLiableTests {
    func verdict(_ clauses: [Clause], by channel: CorridorChannel?) -> Verdict {
        let ground = ContractRow.sample(.cooperation, clauses)
        let service = ContractRow.sample(.service, on: ground)
        return ContractorLiable.check(.of(service, on: ground, by: channel), on: today)
    }

    @Test func theCooperationContractSaysThatTheContractorAnswers() {
        let silent = verdict(.complete, by: .thirdCountryProject)
        #expect(silent.words.contains("has no clause contractor_liability"))
        #expect(silent.remedy.contains("homeward contract revise"))
        let stated = [Clause].complete.with(.said(.contractorLiability))
        #expect(verdict(stated, by: .thirdCountryProject).kind == .passed)
    }

    @Test(arguments: [nil, .nongovernmentalLicensed, .highSkilled] as [CorridorChannel?])
    func itIsAskedByNoOtherChannel(channel: CorridorChannel?) {
        #expect(verdict(.complete, by: channel).kind == .notApplicable)
    }

    @Test func aCaseWithoutACooperationContractFails() {
        let verdict = ContractorLiable.check(.of(by: .thirdCountryProject), on: today)
        #expect(verdict.remedy.contains("homeward contract draft --kind cooperation"))
    }
}
