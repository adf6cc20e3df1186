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
        ] as [(String, String, String?)]
    )
    func aWarningIsHeeded(step: String, until: String, state: String?) async throws {
        let desk = try await Desk.open()
        let other = [Clause].complete.with(.said(.workPlace, "Elsewhere."))
        let id = try await desk.drafted(.employment, on: desk.signed(.cooperation), other)
        _ = try await office.plant(
            Override.self,
            [
                "rule_id": "R-CN-013-W", "step": step, "case_file_id": desk.caseFile,
                "reason": "The same yard under its new name.", "valid_until": until,
                "asked_by": office.anyone.staff, "asked_by_human": office.anyone.human,
                "granted_by": office.second.human, "granted_at": office.clock.now,
                "state": "granted",
            ]
        )
        let refusal = try await office.refusal(ApproveContract.self, on: id, by: office.second)
        #expect(refusal.map { failed($0.gate) } == (state == nil ? ["R-CN-013-W"] : nil))
    }
}
