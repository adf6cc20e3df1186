import Core
import Directory
import Foundation
import Model
import TestKit
import Testing
import TransparencyLog

@testable import Contracts

@Suite(.database) struct ContractRefusalTests {
    @Test func aContractNamesWhatItsKindNeeds() async throws {
        let desk = try await Desk.open()
        let cooperation = try await desk.drafted(.cooperation)
        let labour = try await desk.drafted(.labour, on: cooperation)
        let elsewhere = try await Desk.open().drafted(.cooperation)
        let none = "con_01h455vb4pex5vsknk084sn02q"
        var bodies: [([String: JSON], String)] = [
            (desk.body(.service, on: nil, .service), "unfit-value"),
            (desk.body(.cooperation, on: cooperation, .complete), "unfit-value"),
            (desk.body(.service, on: labour, .service), "unfit-value"),
            (desk.body(.service, on: elsewhere, .service), "unfit-value"),
            (desk.body(.service, on: try ID(parsing: none), .service), "unknown-reference"),
        ]
        for (key, value, code) in [
            ("employer_id", .text("\(desk.employer)"), "unfit-value"),
            ("case_id", "case_01h455vb4pex5vsknk084sn02q", "unknown-reference"),
            ("languages", [], "unfit-value"), ("ends_on", "2026-12-01", "unfit-value"),
            ("clauses", [Clause.pay(1), .pay(2)].body, "unfit-value"),
        ] as [(String, JSON, String)] {
            bodies.append(
                (
                    desk.body(.service, on: cooperation, .service).merging([key: value]) { $1 },
                    code
                )
            )
        }
        for (body, code) in bodies {
            let refusal = try await office.refusal(DraftContract.self, .object(body))
            #expect(refusal?.code == code, "\(body.filter { $0.key != "clauses" })")
        }
    }

    @Test func aClosedCaseGetsNoNewContract() async throws {
        let desk = try await Desk.open(.closed)
        let cooperation = try await desk.drafted(.cooperation)
        let refusal = try await office.refusal(
            DraftContract.self,
            .object(desk.body(.service, on: cooperation, .service))
        )
        #expect(refusal?.code == "wrong-state")
    }

    @Test func anotherAgencysContractIsNone() async throws {
        let id = try await Desk.open().drafted(.cooperation)
        let stranger = Caller.stranger
        try await office.found(stranger)
        for refusal in [
            try await office.refusal(ApproveContract.self, on: id, by: stranger),
            try await office.refusal(VoidContract.self, on: id, ["reason": "Mine."], by: stranger),
        ] {
            #expect(refusal?.code == "no-such-record")
        }
        await #expect(throws: Refusal.self) {
            try await office.answer(ExplainContractGate(step: nil, asOf: nil), on: id, by: stranger)
        }
        #expect(try await office.version(of: id) == 1)
    }

    @Test func eachPartySignsOnceAndNoOneElse() async throws {
        let desk = try await Desk.open()
        let id = try await desk.approved(.cooperation)
        try await desk.sign(id, .agency)
        for (party, code) in [("agency", "already-there"), ("worker", "unfit-value")] {
            let refusal = try await office.refusal(
                SignContract.self,
                on: id,
                ["party": .text(party), "witness": "Zhao Ting"]
            )
            #expect(refusal?.code == code)
        }
        try await desk.sign(id, .employer)
        let refusal = try await office.refusal(
            DiscloseContract.self,
            on: desk.approved(.cooperation),
            ["disclosed_language": "zh", "copy_given": true]
        )
        #expect(refusal?.code == "unfit-value")
        // The agency files what binds it and the worker, and nothing else.
        #expect(try await office.count(of: "filing") == 0)
    }

    @Test(arguments: [SubAgentState.authorised, .suspended, .terminated])
    func aSubAgentNeitherSignsNorWitnessesNorExplains(_ state: SubAgentState) async throws {
        let desk = try await Desk.open()
        let id = try await desk.approved(.service, on: desk.signed(.cooperation))
        try await office.subAgent(state)
        let told = try await office.refusal(
            DiscloseContract.self,
            on: id,
            ["disclosed_language": "zh", "copy_given": true, "explained_by": "Zhang San"]
        )
        #expect(failed(told?.gate) == ["R-AG-005"])
        try await desk.disclose(id)
        for names: [String: JSON] in [
            ["witness": "Zhang San"],
            ["witness": "Zhao Ting", "signatory": "Zhang San, manager"],
        ] {
            let body = names.merging(["party": "agency"]) { $1 }
            let refusal = try await office.refusal(SignContract.self, on: id, .object(body))
            #expect(failed(refusal?.gate) == ["R-AG-005"])
        }
        try await desk.sign(id, .agency)
    }

    @Test func anAmendedDraftHasTheNewWordsAndKeepsTheRest() async throws {
        let desk = try await Desk.open()
        let id = try await desk.drafted(.cooperation)
        try await office.perform(
            AmendContract.self,
            on: id,
            ["clauses": [Clause.pay(1)].body]
        )
        let row = try await office.registrar.read(as: office.anyone) { tx in
            try ContractRow.find(id, in: tx)
        }
        #expect(row.clauses == [.pay(1)])
        #expect(row.languages.map(\.description) == ["zh-Hans", "ja"])
        for body: JSON in [
            ["languages": []], ["clauses": [Clause.pay(1), .pay(2)].body],
            ["begins_on": "2030-01-01"], ["clauses": [Clause.pay(1)].body],
        ] {
            let refusal = try await office.refusal(AmendContract.self, on: id, body)
            #expect(refusal?.code == "unfit-value")
        }
    }

    @Test(arguments: [
        Permission.contractsDraft, .contractsApprove, .contractsSign, .contractsComplete,
    ]) func whoMayNotIsRefused(permission: Permission) async throws {
        let id = try await Desk.open().drafted(.cooperation)
        let caller = office.second.without(permission)
        let refusal =
            switch permission {
            case .contractsDraft:
                try await office.refusal(
                    AmendContract.self,
                    on: id,
                    ["ends_on": "2028-01-01"],
                    by: caller
                )
            case .contractsApprove:
                try await office.refusal(ApproveContract.self, on: id, by: caller)
            case .contractsSign:
                try await office.refusal(
                    SignContract.self,
                    on: id,
                    ["party": "agency", "witness": "Zhao"],
                    by: caller
                )
            default: try await office.refusal(CompleteContract.self, on: id, by: caller)
            }
        #expect(refusal?.code == "not-permitted")
    }
}
