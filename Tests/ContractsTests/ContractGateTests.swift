import Core
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Contracts

@Suite(.database) struct ContractGateTests {
    func gate(
        _ id: ID<Contract>,
        _ step: ContractStep? = nil,
        asOf: CalendarDate? = nil
    ) async throws -> JSON {
        try await office.answer(
            ExplainContractGate(step: step, asOf: asOf),
            on: id,
            by: office.second
        )
    }

    @Test func theGateIsExplainedBeforeAnyoneTries() async throws {
        let desk = try await Desk.open()
        let cooperation = try await desk.drafted(.cooperation, [Clause].complete.without(.pay))
        let report = try await gate(cooperation)
        #expect(report["step"]?.text == "contract.approve")
        #expect(failed(report) == ["R-CN-010"])
        #expect(report["open"] == .bool(false))
        #expect(try await office.history(of: cooperation) == ["contract.drafted"])
        let service = try await desk.drafted(.service, on: cooperation)
        #expect(failed(try await gate(service)) == ["R-CN-010"])
    }

    @Test func theNextStepIsTheOneExplained() async throws {
        let desk = try await Desk.open()
        let id = try await desk.approved(.service, on: desk.signed(.cooperation))
        #expect(failed(try await gate(id)) == ["R-CN-014"])
        try await desk.disclose(id)
        for party in [ContractParty.agency, .worker] { try await desk.sign(id, party) }
        let signed = try await gate(id, asOf: "2026-12-07")
        #expect(signed["step"]?.text == "contract.sign")
        #expect(failed(signed).isEmpty)
    }

    @Test func theRulesOfADepartureReadTheWholeCase() async throws {
        let desk = try await Desk.open()
        let departure = Gate("deployment.depart", "Leave.", ContractsFeature.caseRules)
        let check = { @Sendable () async throws -> [String] in
            try await office.registrar.read(as: office.anyone) { tx in
                failed(try departure.report(for: desk.caseFile, in: tx, on: today).published.json)
            }
        }
        let nothing = ["R-CN-010", "R-CN-011", "R-CN-011-W", "R-CN-020", "R-DEP-015"]
        #expect(try await check() == nothing)
        let cooperation = try await desk.signed(.cooperation)
        let service = try await desk.signed(.service, on: cooperation)
        #expect(try await check() == ["R-CN-011-W", "R-CN-020"])
        _ = try await desk.signed(.employment, on: cooperation)
        #expect(try await check() == ["R-CN-020"])
        try await office.filing("submit", of: service)
        #expect(try await check().isEmpty)
    }

    @Test func everyPageOfTheRoomReadsItsView() async throws {
        let desk = try await Desk.open()
        _ = try await desk.signed(.service, on: desk.signed(.cooperation))
        let pages = [contractReadModel, templateReadModel]
        for page in pages {
            let count = try await office.list(page).count
            #expect(count == (page.noun == Contract.self ? 2 : 0))
        }
    }

    @Test func thePageShowsClausesAsJSON() async throws {
        let desk = try await Desk.open()
        let id = try await desk.signed(.service, on: desk.signed(.cooperation))
        let filters = [
            (name: "case_id", value: "\(desk.caseFile)"), ("kind", "service"),
            ("state", "signed"),
        ]
        let row = try #require(try await office.list(contractReadModel, filters).first)
        #expect(row["id"]?.text == "\(id)")
        #expect(row["clauses"] == [Clause].service.body)
        #expect(row["languages"] == ["zh-Hans", "ja"])
        let stranger = Caller.stranger
        try await office.found(stranger)
        #expect(try await office.list(contractReadModel, filters, by: stranger).isEmpty)
    }
}
