import Core
import Model
import TestKit
import Testing

@testable import Filings

/// What was owed for a case goes with it, by the system's own step.
@Suite(.database) struct FilingVoidTests {
    @Test(arguments: [
        (CaseState.open, FilingKind.contract, FilingState.due), (.closed, .contract, .void),
        (.withdrawn, .contract, .void), (.closed, .russianEnd, .due),
        (.closed, .japaneseEnd, .due),
    ])
    func theEndOfTheCaseIsTheEndOfWhatWasOwed(
        caseState: CaseState,
        kind: FilingKind,
        state: FilingState
    ) async throws {
        let id = try await office.filing(.due, kind, in: caseState)
        let submitted = try await office.filing(.submitted, kind, in: caseState)
        try await office.scheduler(FilingsFeature.scheduledMoves).round()
        #expect(try await office.record(of: id).state == state)
        #expect(try await office.record(of: submitted).state == .submitted)
    }
}
