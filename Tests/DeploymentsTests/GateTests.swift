import Model
import Core
import Foundation
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Deployments

@Suite(.database) struct GateTests {
    @Test func departingTooEarlyIsRefusedByTheGateWithEveryRuleAndItsArticle() async throws {
        let leg = try await Village.plan(Village.placed(isReady: false))
        let refusal = try #require(
            try await office.refusal(DepartDeployment.self, on: leg, ["departed_on": "2026-12-01"])
        )
        #expect(refusal.code == "gate-refused")
        let failed = (refusal.gate?["rules"]?.array ?? []).filter { $0["outcome"] == "failed" }
        let numbers = failed.compactMap { $0["id"]?.text }
        #expect(numbers.contains("R-DEP-014") && numbers.contains("R-DEP-018"))
        for line in failed { #expect(line["source"]?.text != nil && line["remedy"]?.text != nil) }
        #expect(refusal.detail.contains("Decree 620 Art. 16"))
        let events = try await office.history(of: leg)
        #expect(events == ["deployment.planned", "refused.gate-refused"])
    }

    @Test func clearingThroughTheWholeGateMeetsTheOwnRules() async throws {
        let leg = try await Village.plan(Village.placed(isReady: false))
        let refusal = try await office.refusal(ClearDeployment.self, on: leg)
        #expect(refusal?.code == "gate-refused")
        #expect(refusal?.gate?["step"] == "deployment.clear")
        #expect(refusal?.gate?["as_of"] == "2026-12-01")
        #expect(refusal?.detail.contains("R-DEP-018") == true)
    }

    @Test func aPlannedLegWithEveryRuleMetIsStillNotCleared() async throws {
        let leg = try await Village.interviewed()
        let refusal = try await office.refusal(
            DepartByOwnRules.self,
            on: leg,
            ["departed_on": "2026-11-21"]
        )
        #expect(refusal?.code == "wrong-state")
    }

    @Test func whoHeldTheInterviewDoesNotClear() async throws {
        let leg = try await Village.interviewed()
        let refusal = try #require(try await office.refusal(ClearByOwnRules.self, on: leg))
        #expect(refusal.code == "gate-refused")
        #expect(refusal.detail.contains("R-AUD-002"))
        let twin = office.anyone.with(staff: ID(UUID()))
        #expect(try await office.refusal(ClearByOwnRules.self, on: leg, by: twin) != nil)
        try await office.perform(ClearByOwnRules.self, on: leg, by: office.second)
    }

    @Test(
        arguments: [
            "interview_no_other_fees", "interview_holds_papers", "interview_understands",
            "interview_no_deposit", "interview_no_penalty",
        ]
    )
    func aNoInTheInterviewKeepsTheGateShutUntilAskedAgain(question: String) async throws {
        let leg = try await Village.plan(Village.placed())
        try await office.perform(RecordPay.self, on: leg, ["pay_method": "cash_with_receipt"])
        var answers = try #require(Village.confirmed.object)
        answers[question] = false
        try await office.perform(InterviewWorker.self, on: leg, .object(answers))
        let refusal = try await office.refusal(ClearByOwnRules.self, on: leg, by: office.second)
        #expect(refusal?.detail.contains("R-DEP-018") == true)
        try await office.perform(InterviewWorker.self, on: leg, Village.confirmed)
        try await office.perform(ClearByOwnRules.self, on: leg, by: office.second)
    }

    /// A bribe or a deposit has no fee line: a complaint, or the indicator of debt bondage, stands for it.
    @Test(
        arguments: [
            (.feesRefund, "[]", .received, true), (.deductions, "[]", .triaged, true),
            (.agentFraud, "[]", .received, true), (.agentFraud, "[]", .closed, false),
            (.wages, "[]", .received, false), (.housing, "[]", .triaged, false),
            (.housing, #"[{"indicator": "debt_bondage", "evidence": "reported"}]"#, .triaged, true),
            (.housing, #"[{"indicator": "isolation", "evidence": "reported"}]"#, .triaged, false),
        ] as [(RightsCategory, String, RightsCaseState, Bool)]
    )
    func whatWasTakenForThePlacementStopsTheDeparture(
        category: RightsCategory,
        indicators: String,
        state: RightsCaseState,
        isStopped: Bool
    ) async throws {
        let leg = try await Village.interviewed()
        try await office.rightsCase(
            state,
            of: office.record(of: leg).caseFile,
            about: category,
            adding: [.indicators(JSONText(postgresText: indicators))]
                + (state == .closed ? [.failedContacts(3)] : [])
        )
        let refusal = try await office.refusal(ClearByOwnRules.self, on: leg, by: office.second)
        #expect((refusal?.detail.contains("R-DEP-013") == true) == isStopped)
    }

    @Test func anOverduePlanIsJudgedAsOfToday() async throws {
        let leg = try await Village.interviewed()
        office.clock.move(to: CalendarDate("2026-12-05"))
        let receipt = try await office.perform(ClearByOwnRules.self, on: leg, by: office.second)
        #expect(try receipt.json["gate"]?["as_of"] == "2026-12-05")
        #expect(try receipt.json["holds_until"] == "2026-12-19")
    }

    @Test func theGateIsExplainedWithoutAnyChange() async throws {
        let caseFile = try await Village.placed(isReady: false)
        let leg = try await Village.plan(caseFile)
        let report = try await explained(caseFile)
        #expect(report["step"] == "deployment.depart")
        #expect(report["as_of"] == "2026-12-01")
        #expect(report["open"] == false)
        let rules = DeploymentsFeature.departing.rules
            .filter { $0.regimes.contains(.cooperation) }.map { $0.card.id }
        #expect(report["rules"]?.array?.compactMap { $0["id"]?.text } == rules)
        let other = try await explained(caseFile, .clear, as: CalendarDate("2027-01-01"))
        #expect(other["step"] == "deployment.clear")
        #expect(other["as_of"] == "2027-01-01")
        #expect(try await office.story(of: leg) == ["deployment.planned"])
    }

    @Test func explainingTheClearanceSaysWhetherTheAskerMayGiveIt() async throws {
        let leg = try await Village.interviewed()
        let caseFile = try await office.record(of: leg).caseFile
        let id = caseFile
        let own = try await explained(id, .clear)
        #expect(own["rules"]?.array?.last?["id"] == "R-AUD-002")
        #expect(own["rules"]?.array?.last?["outcome"] == "failed")
        let second = try await explained(id, .clear, by: office.second)
        #expect(second["rules"]?.array?.last?["outcome"] == "passed")
        let reader = try await explained(
            id,
            .clear,
            by: office.anyone.without(.deploymentsClear)
        )
        #expect(reader["rules"]?.array?.last?["id"] != "R-AUD-002")
    }

    @Test func anUnknownCaseHasNoGate() async throws {
        await #expect(throws: Refusal.self) { try await explained(ID(UUID())) }
        let caseFile = try await Village.placed()
        let stranger = Caller.stranger
        try await office.found(stranger)
        await #expect(throws: Refusal.self) { try await explained(caseFile, by: stranger) }
    }

    @discardableResult
    func explained(
        _ id: ID<CaseFile>,
        _ step: GateStep? = nil,
        as day: CalendarDate? = nil,
        by caller: Caller? = nil
    ) async throws -> JSON {
        try await office.answer(
            ExplainGate(step: step, asOf: day),
            on: id,
            by: caller ?? office.anyone
        )
    }
}
