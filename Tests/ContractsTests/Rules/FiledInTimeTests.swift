import TestKit
import Core
import Model
import Testing

@testable import Contracts

@Suite struct FiledInTimeTests {
    @Test(arguments: [("2026-12-03", "passed"), ("2026-12-04", "passed"), ("2026-12-05", "failed")])
    func theTenthWorkingDayIsTheLast(day: String, word: String) {
        let last = CalendarDate("2026-12-04")
        let open = ContractRow.sample(.service, lastFilingDay: last)
        #expect(FiledInTime.check(.of(open, focus: open), on: .at(day)).word == word)
        let filed = ContractRow.sample(
            .service,
            state: .filed,
            lastFilingDay: last,
            filedOn: .at(day)
        )
        #expect(FiledInTime.check(.of(filed), on: "2027-01-10").word == word)
    }

    @Test func beforeTheSignatureNoClockRuns() {
        let facts = LinkedContracts.of(.sample(.service, state: .approved))
        #expect(FiledInTime.check(facts, on: today).kind == .notApplicable)
    }
}
