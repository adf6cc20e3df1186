import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Contracts

@Suite(.database) struct ContractPathTests {
    @Test func aServiceContractGoesFromDraftToFiled() async throws {
        let desk = try await Desk.open()
        let cooperation = try await desk.signed(.cooperation)
        let id = try await desk.drafted(.service, on: cooperation)
        let approval = try await office.perform(ApproveContract.self, on: id, by: office.second)
        #expect(try approval.json["comparison"]?.array?.count == ClauseCode.required.count + 1)
        try await desk.disclose(id)
        #expect(try await desk.sign(id, .agency).json["state"]?.text == "signed_by_one")
        let signature = try await desk.sign(id, .worker).json
        #expect(signature["state"]?.text == "signed")
        #expect(signature["filing_due_on"]?.text == "2026-12-04")
        #expect(signature["filing_basis"]?.text?.contains("not all announced") == true)
        let filing = try await office.filing("submit", of: id)
        #expect(failed(try filing.json["gate"]).isEmpty)
        #expect(
            try await office.story(of: id) == [
                "contract.drafted", "contract.approved", "contract.disclosed",
                "contract.signed-by-one", "contract.signed",
            ]
        )
        let timeline = try await office.count(of: "audit.event", "case_id = \(desk.caseFile)")
        #expect(timeline == 6)
    }

    @Test func theMakerDoesNotApproveAndLeavesATrace() async throws {
        let desk = try await Desk.open()
        let id = try await desk.drafted(.cooperation)
        let refusal = try await office.refusal(ApproveContract.self, on: id)
        #expect(failed(refusal?.gate) == ["R-AUD-002"])
        try await office.perform(
            AmendContract.self,
            on: id,
            ["ends_on": "2028-11-30"],
            by: office.second
        )
        let again = try await office.refusal(ApproveContract.self, on: id, by: office.second)
        #expect(failed(again?.gate) == ["R-AUD-002"])
        // Whoever wrote the first words had a hand in it too.
        let third = office.anyone.with(staff: ID(UUID()), human: UUID())
        let first = try await office.refusal(ApproveContract.self, on: id)
        #expect(failed(first?.gate) == ["R-AUD-002"])
        try await office.perform(ApproveContract.self, on: id, by: third)
        #expect(
            try await office.story(of: id) == [
                "contract.drafted", "contract.amended", "contract.approved",
            ]
        )
        let all = try await office.history(of: id)
        #expect(all.filter { $0 == "refused.gate-refused" }.count == 3)
    }

    @Test func anEmploymentContractThatPaysLessIsRefusedSideBySide() async throws {
        let desk = try await Desk.open()
        let cooperation = try await desk.signed(.cooperation)
        let less = [Clause].complete.with(.pay(170_000))
        let id = try await desk.drafted(.employment, on: cooperation, less)
        let refusal = try await office.refusal(ApproveContract.self, on: id, by: office.second)
        #expect(refusal?.code == "gate-refused")
        #expect(failed(refusal?.gate) == ["R-CN-013"])
        #expect(
            refusal?.detail.contains(
                "cooperation JPY 180000 per month, here JPY 170000 per month: worse"
            ) == true
        )
        #expect(try await office.version(of: id) == 1)
        let answer = try await office.answer(CompareContract(), on: id)
        let rows = answer["clauses"]?.array ?? []
        let worse = rows.filter { $0["verdict"]?.text != "equal" }
        #expect(worse.map { $0["code"]?.text } == ["pay"])
    }

    @Test func aLabourContractWithAFeeOfOneYuanIsRefused() async throws {
        let desk = try await Desk.open()
        let cooperation = try await desk.signed(.cooperation)
        let id = try await desk.drafted(.labour, on: cooperation)
        try await desk.workerFee(100)
        let refusal = try await office.refusal(ApproveContract.self, on: id, by: office.second)
        #expect(failed(refusal?.gate) == ["R-CN-015"])
        #expect(refusal?.detail.contains("CNY 1.00") == true)
    }

    @Test func aFeeThatComesAfterApprovalStopsTheSignature() async throws {
        let desk = try await Desk.open()
        let cooperation = try await desk.signed(.cooperation)
        let id = try await desk.approved(.labour, on: cooperation)
        try await desk.workerFee(100)
        let refusal = try await office.refusal(
            SignContract.self,
            on: id,
            ["party": "agency", "witness": "Zhao Ting"]
        )
        let rules = failed(refusal?.gate)
        #expect(rules.contains("R-CN-015"))
    }

    @Test func theWorkerSignsOnlyWhatWasExplainedInAKnownLanguage() async throws {
        let desk = try await Desk.open()
        let id = try await desk.approved(.service, on: desk.signed(.cooperation))
        let body: JSON = ["party": "worker", "witness": "Zhao Ting"]
        #expect(
            failed(try await office.refusal(SignContract.self, on: id, body)?.gate) == ["R-CN-014"]
        )
        try await desk.disclose(id, in: "ja")
        #expect(
            failed(try await office.refusal(SignContract.self, on: id, body)?.gate) == ["R-CN-014"]
        )
        // The agency binds only itself and may sign first.
        try await desk.sign(id, .agency)
        try await desk.disclose(id, in: "zh-Hans")
        try await desk.sign(id, .worker)
    }

    /// The record of what was said is kept, and tells at once that it will not do.
    @Test(arguments: [(nil, true), ("Heights.", false)] as [(String?, Bool)])
    func theWorkerSignsOnlyWithTheRisksOnRecord(risks: String?, isAcknowledged: Bool) async throws {
        let desk = try await Desk.open()
        let id = try await desk.approved(.service, on: desk.signed(.cooperation))
        let told = try await desk.disclose(id, risks: risks, isAcknowledged: isAcknowledged)
        #expect(failed(try told.json["gate"]) == ["R-CN-014"])
        try await desk.sign(id, .agency)
        let refusal = try await office.refusal(
            SignContract.self,
            on: id,
            ["party": "worker", "witness": "Zhao Ting"]
        )
        #expect(failed(refusal?.gate) == ["R-CN-014"])
        let whole = try await desk.disclose(id)
        #expect(failed(try whole.json["gate"]).isEmpty)
        try await desk.sign(id, .worker)
    }

    /// What was said anew with fewer words than before holds back the departure.
    @Test func aDisclosureAnewWithoutRisksStopsTheDeparture() async throws {
        let desk = try await Desk.open()
        let cooperation = try await desk.signed(.cooperation)
        let id = try await desk.signed(.service, on: cooperation)
        _ = try await desk.signed(.employment, on: cooperation)
        try await office.filing("submit", of: id)
        #expect(try await desk.departure().isEmpty)
        try await desk.disclose(id, risks: nil)
        #expect(try await desk.departure() == ["R-CN-014"])
    }

    @Test func aCaseGetsOneServiceOrLabourContract() async throws {
        let desk = try await Desk.open()
        let cooperation = try await desk.signed(.cooperation)
        let first = try await desk.approved(.service, on: cooperation)
        let second = try await desk.drafted(.labour, on: cooperation)
        let refusal = try await office.refusal(ApproveContract.self, on: second, by: office.second)
        #expect(failed(refusal?.gate) == ["R-CN-011"])
        try await office.perform(VoidContract.self, on: first, ["reason": "Hired instead."])
        try await office.perform(ApproveContract.self, on: second, by: office.second)
    }
}
