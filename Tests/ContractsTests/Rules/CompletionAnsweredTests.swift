import TestKit
import Core
import Foundation
import Testing

@testable import Contracts

@Suite struct CompletionAnsweredTests {
    func word(isOwn: Bool, on day: String) -> String {
        let filing = ReturnedFiling(
            id: ID(UUID()),
            isOwn: isOwn,
            missingItems: ["List of workers"],
            completionDue: "2026-12-28"
        )
        return CompletionAnswered.check(.init(filings: [filing]), on: .at(day)).word
    }

    @Test(arguments: [("2026-12-27", "passed"), ("2026-12-28", "passed"), ("2026-12-29", "failed")])
    func theGroupWaitsOnceItIsOverdue(day: String, expected: String) {
        #expect(word(isOwn: false, on: day) == expected)
        #expect(word(isOwn: true, on: day) == "failed")
    }

    @Test func withoutAReturnNobodyWaits() {
        #expect(CompletionAnswered.check(.init(filings: []), on: today).kind == .passed)
    }
}
