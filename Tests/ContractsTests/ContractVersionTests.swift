import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Contracts

/// R-CN-018: whoever changes a signed contract goes the whole way again.
@Suite(.database) struct ContractVersionTests {
    func revised(_ id: ID<Contract>, _ body: [String: JSON] = [:]) async throws -> ID<Contract> {
        let receipt = try await office.perform(
            ReviseContract.self,
            on: id,
            .object(body.merging(["revision_reason": "The pay rises."]) { $1 })
        )
        return try ID(parsing: receipt.json["successor_id"]?.text ?? "")
    }

    func state(of id: ID<Contract>) async throws -> String? {
        try await office.value("SELECT state FROM contract WHERE id = \(id)", as: String.self)
    }

    /// A case ready to leave as far as contracts go.
    func ready() async throws -> (Desk, cooperation: ID<Contract>, service: ID<Contract>) {
        let desk = try await Desk.open()
        let cooperation = try await desk.signed(.cooperation)
        let service = try await desk.signed(.service, on: cooperation)
        _ = try await desk.signed(.employment, on: cooperation)
        try await office.filing("submit", of: service)
        #expect(try await desk.departure().isEmpty)
        return (desk, cooperation, service)
    }

    @Test func theSignedVersionHoldsUntilTheNextOneIsSignedAndThenItIsFiledAgain() async throws {
        let (desk, _, first) = try await ready()
        let more = [Clause].service.with(.said(.serviceFee, "Once.", 11_000_00, .total, .cny))
        let next = try await revised(first, ["clauses": more.body])
        let twice = try await office.refusal(
            ReviseContract.self,
            on: first,
            ["revision_reason": "Again."]
        )
        #expect(twice?.code == "already-there")
        #expect(twice?.detail.contains("\(next)") == true)
        let maker = try await office.refusal(ApproveContract.self, on: next)
        #expect(failed(maker?.gate) == ["R-AUD-002"])
        let approval = try await office.perform(ApproveContract.self, on: next, by: office.second)
        #expect(try approval.json["changed_clauses"]?.array?.isEmpty == true)
        try await desk.sign(next, .agency)
        #expect(try await state(of: first) == "signed")
        #expect(try await desk.departure().isEmpty)
        // The worker consents to what was told anew, not to what was told of the first version.
        let unread = try await office.refusal(
            SignContract.self,
            on: next,
            ["party": "worker", "witness": "Zhao Ting"]
        )
        #expect(failed(unread?.gate) == ["R-CN-014"])
        try await desk.disclose(next)
        try await desk.sign(next, .worker)
        #expect(try await state(of: first) == "amended")
        #expect(try await desk.departure() == ["R-CN-018", "R-CN-020"])
        try await office.filing("submit", of: next)
        #expect(try await desk.departure().isEmpty)
        let edition = try await office.record(of: next).edition
        #expect(edition == 2)
    }

    @Test func anAmendedCooperationContractIsToldToEveryWorkerUnderIt() async throws {
        let (desk, cooperation, service) = try await ready()
        office.clock.move(to: "2026-11-25")
        let next = try await revised(cooperation, ["ends_on": "2030-11-30"])
        try await office.perform(ApproveContract.self, on: next, by: office.second)
        for party in [ContractParty.agency, .employer] { try await desk.sign(next, party) }
        #expect(try await state(of: cooperation) == "amended")
        #expect(try await desk.departure() == ["R-CN-018"])
        let tasks = try await office.value(
            """
            SELECT count(*) FROM task WHERE state = 'open'
                AND duty = \(ContractDuty.disclosureAnew.word)
            """,
            as: Int.self
        )
        #expect(tasks == 2)
        let linked = try await office.value(
            "SELECT array_agg(id) FROM contract WHERE cooperation_id = \(cooperation)",
            as: [UUID].self
        )
        // Told without the risks, the worker is not told yet.
        for (risks, left) in [(nil, 2), ("Heights.", 0)] as [(String?, Int)] {
            for id in linked ?? [] { try await desk.disclose(ID(id), risks: risks) }
            #expect(try await desk.departure() == (left == 0 ? [] : ["R-CN-014"]))
            let open = try await office.count(
                of: "task",
                "state = 'open' AND duty = 'disclosure-anew'"
            )
            #expect(open == left)
        }
        #expect(linked?.contains(service.uuid) == true)
    }

    /// A contract that ends before the stay is put right by the commands that the rule names.
    @Test func aContractThatEndsTooEarlyIsExtended() async throws {
        let (desk, _, service) = try await ready()
        try await office.deployment(of: desk.caseFile, until: "2029-12-31")
        #expect(try await desk.departure() == ["R-CN-011"])
        let next = try await revised(service, ["ends_on": "2029-12-31"])
        try await office.perform(ApproveContract.self, on: next, by: office.second)
        try await desk.disclose(next)
        for party in [ContractParty.agency, .worker] { try await desk.sign(next, party) }
        try await office.filing("submit", of: next)
        #expect(try await desk.departure().isEmpty)
    }

    @Test func aNextVersionThatIsWorseThanThePromiseIsRefusedAndShowsWhatItChanges() async throws {
        let (_, _, service) = try await ready()
        let less = [Clause].service.with(.pay(170_000))
        let next = try await revised(service, ["clauses": less.body])
        let refusal = try await office.refusal(ApproveContract.self, on: next, by: office.second)
        #expect(failed(refusal?.gate) == ["R-CN-013"])
        let answer = try await office.answer(CompareContract(), on: next)
        let changes = answer["changed_clauses"]?.array ?? []
        #expect(changes.map { $0["code"]?.text } == ["pay"])
        #expect(changes.first?["against"]?.text == "service")
        let row = answer["table"]?.array?.first { $0["code"]?.text == "pay" }
        #expect(row?["verdicts"]?["service_to_cooperation"]?.text == "worse")
        #expect(row?["verdicts"]?["employment_to_cooperation"]?.text == "equal")
        #expect(row?["verdicts"]?["employment_to_service"]?.text == "better")
        #expect(row?["cooperation"]?.array?.first?["value"]?.integer == 180_000)
        let fee = answer["table"]?.array?.first { $0["code"]?.text == "service_fee" }
        #expect(fee?["employment"] == nil)
        #expect(fee?["service"]?.array?.count == 1)
        // Whoever gives the next version up may begin another.
        try await office.perform(VoidContract.self, on: next, ["reason": "No."])
        _ = try await revised(service)
    }

    @Test func aCooperationContractRunsOutAndAServiceContractIsNotLeftUnfiled() async throws {
        let desk = try await Desk.open()
        let cooperation = try await desk.signed(.cooperation)
        let service = try await desk.signed(.service, on: cooperation)
        let early = try await office.refusal(CompleteContract.self, on: cooperation)
        #expect(early?.code == "unfit-value")
        office.clock.move(to: "2029-11-30")
        let unfiled = try await office.refusal(CompleteContract.self, on: service)
        #expect(unfiled?.code == "wrong-state")
        try await office.filing("submit", of: service)
        #expect(try await office.refusal(CompleteContract.self, on: service) != nil)
        try await office.filing("accept", of: service, ["acceptance": "no_objection"])
        try await office.perform(CompleteContract.self, on: service)
        let receipt = try await office.perform(CompleteContract.self, on: cooperation)
        #expect(try receipt.json["state"]?.text == "ended_completed")
    }

    @Test func anEarlyEndHasReasonAndFindingAndDropsWhatWasOwed() async throws {
        let desk = try await Desk.open()
        let service = try await desk.signed(.service, on: desk.signed(.cooperation))
        let body: [String: JSON] = [
            "ended_on": "2026-11-21", "end_reason": "illness", "fault": "nobody",
            "finding": "Certificate of the county hospital.",
        ]
        for day in ["2026-11-20", "2026-11-22"] {
            let refusal = try await office.refusal(
                TerminateContract.self,
                on: service,
                .object(body.merging(["ended_on": .text(day)]) { $1 })
            )
            #expect(refusal?.code == "unfit-value")
        }
        try await office.perform(TerminateContract.self, on: service, .object(body))
        let open = try await office.count(
            of: "task",
            "case_id = \(desk.caseFile) AND duty <> 'employment-contract' AND state = 'open'"
        )
        #expect(open == 0)
        let filing = try await office.record(of: office.opened(.contract, of: service))
        #expect(filing.state == .void)
        let clear = try await office.count(of: "contract", "contract::text LIKE '%hospital%'")
        #expect(clear == 0)
    }
}
