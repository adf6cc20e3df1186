import Core
import Foundation
import Model
import TestKit
import Testing
import TransparencyLog

@testable import Contracts

/// A warning that two people took upon themselves lets the step of that case pass, until its day.
@Suite(.database) struct OverrideTests {
    @Test(
        arguments: [
            ("contract.approve", "2026-11-21", "approved"), ("contract.approve", "2026-11-20", nil),
            ("contract.sign", "2026-11-21", nil),
        ] as [(ShortText, CalendarDate, String?)]
    )
    func aWarningIsHeeded(step: ShortText, until: CalendarDate, state: String?) async throws {
        let desk = try await Desk.open()
        let other = [Clause].complete.with(.said(.workPlace, "Elsewhere."))
        let id = try await desk.drafted(.employment, on: desk.signed(.cooperation), other)
        try await office.override(
            of: "R-CN-013-W",
            at: step,
            until: until,
            adding: [.caseFile(desk.caseFile)]
        )
        let refusal = try await office.refusal(ApproveContract.self, on: id, by: office.second)
        #expect(refusal.map { failed($0.gate) } == (state == nil ? ["R-CN-013-W"] : nil))
    }
}
