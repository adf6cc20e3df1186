import Core
import Model
import Testing

@testable import Contracts

@Suite struct TemplateCompleteTests {
    func word(
        _ kind: ContractKind,
        _ clauses: [Clause],
        _ languages: [Language] = [.chinese]
    ) -> String {
        TemplateComplete.check(
            .init(kind: kind, languages: languages, clauses: clauses),
            on: today
        ).word
    }

    @Test(arguments: ContractKind.allCases) func eachRequiredClauseIsAsked(kind: ContractKind) {
        let whole: [Clause] = kind == .service ? .service : .complete
        #expect(word(kind, whole) == "passed")
        for code in kind.required {
            #expect(word(kind, whole.without(code)) == "failed", "\(code)")
        }
    }

    @Test(arguments: EmployedByContractor.codes + [.returnTravel])
    func aProjectsLabourContractHasTheTermsOfTheLabourContractLaw(code: ClauseCode) {
        func word(_ clauses: [Clause]) -> String {
            TemplateComplete.check(
                .init(
                    kind: .labour,
                    regime: .contractedProject,
                    languages: [.chinese],
                    clauses: clauses
                ),
                on: today
            ).word
        }
        #expect(word(EmployedByContractorTests.whole) == "passed")
        #expect(word(EmployedByContractorTests.whole.without(code)) == "failed")
    }

    @Test func aSecondLanguageWantsItsOwnWords() {
        #expect(word(.employment, .complete, [.chinese, .japanese]) == "failed")
        #expect(word(.service, TemplateTests.bilingual, [.chinese, .japanese]) == "passed")
        #expect(word(.service, TemplateTests.bilingual, [.chinese, .korean]) == "failed")
    }

    @Test(arguments: [
        (ContractKind.service, ClauseCode.penalty, 0, "passed"), (.service, .penalty, 1, "failed"),
        (.labour, .serviceFee, 0, "passed"), (.labour, .serviceFee, 1, "failed"),
        (.service, .serviceFee, 1, "passed"),
    ])
    func noPenaltyAndNoFeeWhereNoneMayBe(
        kind: ContractKind,
        code: ClauseCode,
        value: Int,
        word expected: String
    ) {
        let whole: [Clause] = kind == .service ? .service : .complete
        #expect(word(kind, whole.with(.said(code, "So much.", value, .total, .cny))) == expected)
    }
}
