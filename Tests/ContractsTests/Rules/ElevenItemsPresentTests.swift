import TestKit
import Core
import Model
import Testing

@testable import Contracts

@Suite struct ElevenItemsPresentTests {
    func check(_ cooperation: ContractRow?, on day: CalendarDate = today) -> String {
        let service = ContractRow.sample(.service, on: cooperation)
        return ElevenItemsPresent.check(.of(service, on: cooperation), on: day).word
    }

    @Test(arguments: ClauseCode.required) func everyPartOfEveryItemIsAsked(code: ClauseCode) {
        let draft = ContractRow.sample(.cooperation, [Clause].complete.without(code), state: .draft)
        let verdict = ElevenItemsPresent.check(.of(on: draft, focus: draft), on: today)
        guard case .failed(let why, _) = verdict else {
            Issue.record("\(verdict)")
            return
        }
        #expect(why == "item \(code.item ?? 0) is missing (\(code.rawValue)).")
    }

    @Test(arguments: ContractState.allCases) func othersStandOnlyOnASignedOne(state: ContractState)
    {
        #expect(
            check(.sample(.cooperation, state: state)) == (state.isSigned ? "passed" : "failed")
        )
    }

    @Test(arguments: [("2026-11-20", "failed"), ("2026-11-21", "passed"), ("2026-11-22", "passed")])
    func itHoldsOnItsLastDay(ends: String, word: String) {
        #expect(check(.sample(.cooperation, endsOn: .at(ends))) == word)
    }

    @Test func aCaseWithoutOneFails() {
        #expect(check(nil) == "failed")
        #expect(ElevenItemsPresent.check(.of(), on: today).kind == .failed)
    }
}
