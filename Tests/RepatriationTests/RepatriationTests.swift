import Core
import Deployments
import Foundation
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Repatriation

@Suite(.database) struct HomecomingTests {
    func due(of id: ID<Repatriation>) async throws -> Instant? {
        try await office.record(of: id).ticketDue
    }

    @Test(arguments: RepatriationCause.allCases)
    func someCausesAreUrgentByThemselves(cause: RepatriationCause) async throws {
        let traveller = try await Traveller.plant()
        let urgent: Set<RepatriationCause> = [
            .illness, .injury, .deathRemains, .evacuation, .rightsViolation,
        ]
        let later = office.clock.now.adding(hours: 48)
        let plain = try await traveller.opened(cause.rawValue)
        let expected = urgent.contains(cause) ? later : nil
        #expect(try await due(of: plain) == expected)
        try await office.perform(CancelRepatriation.self, on: plain, givenUp)
        let pressed = try await traveller.opened(cause.rawValue, urgent: true)
        #expect(try await due(of: pressed) == later)
    }

    @Test func anUnknownCaseIsNoReference() async throws {
        let refusal = try await office.refusal(
            OpenRepatriation.self,
            ["case_id": .text(ID<CaseFile>.example), "cause": "family"]
        )
        #expect(refusal?.code == "unknown-reference")
    }

    @Test(arguments: [(-1, true), (0, true), (1, false)])
    func aLateTicketIsShownAndNotStopped(seconds: Int, isInTime: Bool) async throws {
        let id = try await Traveller.plant().opened("injury")
        try await office.perform(DecideCost.self, on: id, decision)
        office.clock.now = office.clock.now.adding(hours: 48).adding(seconds: seconds)
        let receipt = try await office.perform(IssueTicket.self, on: id, ticket).json
        #expect(receipt["state"]?.text == "ticketed")
        #expect(receipt["in_time"] == .bool(isInTime))
        #expect(receipt["cost_owner"]?.text == "employer")
        let line = receipt["gate"]?["rules"]?.array?.first
        #expect(line?["outcome"]?.text == (isInTime ? "passed" : "failed"))
    }

    @Test(arguments: [
        ("contract_end", true), ("early_worker_fault", false), ("illness", true),
    ])
    func theWorkerDoesNotPayWithoutADecision(cause: String, hasDocument: Bool) async throws {
        let id = try await Traveller.plant().opened(cause)
        var body: [String: JSON] = ["cost_owner": "worker", "cost_basis": "left early"]
        body["fault_document"] = hasDocument ? "decision 12/2026" : nil
        let refusal = try await office.refusal(DecideCost.self, on: id, .object(body))
        #expect(refusal?.code == "gate-refused")
        #expect(refusal?.detail.contains("R-REP-002") == true)
        #expect(try await office.version(of: id) == 1)
        #expect(try await office.history(of: id).contains("refused.gate-refused"))
    }

    static let fault: JSON = [
        "cost_owner": "worker", "cost_basis": "left early",
        "fault_document": "decision 12/2026",
    ]

    @Test func aDocumentedSoleFaultIsTheWorkersCostByTwoPeople() async throws {
        let traveller = try await Traveller.plant()
        try await traveller.deployed(.ended, because: .endedEarlyWorkerFault)
        let id = try await traveller.opened("early_worker_fault")
        let own = try await office.refusal(DecideCost.self, on: id, Self.fault)
        #expect(own?.detail.contains("R-AUD-002") == true)
        let receipt = try await office.perform(
            DecideCost.self,
            on: id,
            Self.fault,
            by: office.second
        )
        #expect(try receipt.json["state"]?.text == "cost_decided")
    }

    @Test(arguments: [.completed, .endedEarlyNoFault, .illness, nil] as [EndReason?])
    func theLegMustHaveEndedSo(reason: EndReason?) async throws {
        let traveller = try await Traveller.plant()
        let leg = try await traveller.deployed(
            reason == nil ? .working : .ended,
            because: reason ?? .completed
        )
        let id = try await traveller.opened("early_worker_fault")
        let refusal = try await office.refusal(
            DecideCost.self,
            on: id,
            Self.fault,
            by: office.second
        )
        #expect(refusal?.detail.contains("R-REP-002") == true)
        #expect(refusal?.detail.contains(reason?.rawValue ?? "has not ended") == true)
        let remedy = refusal?.gate?["rules"]?.array?.first?["remedy"]?.text
        #expect(remedy?.contains("homeward deployment end \(leg)") == true)
    }

    @Test func theDatabaseRefusesTheWorkersCostByItself() async throws {
        let traveller = try await Traveller.plant()
        let error = await #expect(throws: PostgresError.self) {
            try await office.repatriation(
                .costDecided,
                of: traveller.caseFile,
                adding: [.costOwner(.worker), .faultDocument("x")]
            )
        }
        #expect(error?.constraint == "repatriation_worker_pays_only_at_fault")
    }

    @Test func daysKeepTheirOrder() async throws {
        let id = try await Traveller.plant().opened()
        try await office.perform(DecideCost.self, on: id, decision)
        try await office.perform(IssueTicket.self, on: id, ticket)
        let early = try await office.refusal(
            TravelHome.self,
            on: id,
            ["travelled_on": "2026-11-22"]
        )
        #expect(early?.code == "unfit-value")
        try await office.perform(TravelHome.self, on: id, ["travelled_on": "2026-11-20"])
        for day in ["2026-11-19", "2026-11-22"] {
            let refusal = try await office.refusal(
                ArriveHome.self,
                on: id,
                ["arrived_on": .text(day)]
            )
            #expect(refusal?.code == "unfit-value")
        }
        try await office.perform(ArriveHome.self, on: id, ["arrived_on": "2026-11-20"])
    }

    /// At 00:40 on 1 December in Seoul the worker has left there on that day, and is home on none yet.
    @Test(
        arguments: [("2026-11-30T14:59:00Z", false), ("2026-11-30T15:40:00Z", true)]
            as [(Instant, Bool)]
    )
    func theWayHomeBeginsOnTheDayOfTheSite(now: Instant, isOver: Bool) async throws {
        let id = try await Traveller.plant().opened()
        try await office.perform(DecideCost.self, on: id, decision)
        try await office.perform(IssueTicket.self, on: id, ticket)
        office.clock.now = now
        let left: JSON = ["travelled_on": "2026-12-01"]
        let refusal = try await office.refusal(TravelHome.self, on: id, left)
        #expect(refusal?.code == (isOver ? nil : "unfit-value"))
        #expect(refusal?.detail.contains("in Asia/Seoul") != false)
        guard isOver else { return }
        let home: JSON = ["arrived_on": "2026-12-01"]
        let early = try await office.refusal(ArriveHome.self, on: id, home)
        #expect(early?.detail.contains("today is 2026-11-30 in Asia/Shanghai") == true)
        office.clock.now = "2026-11-30T16:00:00Z"
        try await office.perform(ArriveHome.self, on: id, home)
    }

    @Test(
        arguments: [(.departed, true), (.working, true), (.ended, false), (.planned, false)]
            as [(DeploymentState, Bool)]
    )
    func theArrivalNamesTheDeploymentLeftBehind(state: DeploymentState, isNamed: Bool) async throws
    {
        let traveller = try await Traveller.plant()
        let deployment = try await traveller.deployed(state)
        let id = try await traveller.opened()
        try await office.perform(DecideCost.self, on: id, decision)
        try await office.perform(IssueTicket.self, on: id, ticket)
        try await office.perform(TravelHome.self, on: id, ["travelled_on": "2026-11-20"])
        let receipt = try await office.perform(
            ArriveHome.self,
            on: id,
            ["arrived_on": "2026-11-21"]
        )
        let next = try receipt.json["next"]?.text
        #expect((next?.contains("homeward deployment end \(deployment)") ?? false) == isNamed)
        #expect(try await office.version(of: deployment) == 1)
    }

    @Test func itIsClosedWithTheWorkersWordOrANote() async throws {
        for (body, code): (JSON, String?) in [
            (["worker_confirms": false], "unfit-value"),
            (["worker_confirms": false, "note": "the family was heard"], nil),
            (["worker_confirms": true], nil),
        ] {
            let id = try await Traveller.plant().opened("death_remains")
            try await office.perform(DecideCost.self, on: id, decision)
            try await office.perform(IssueTicket.self, on: id, ticket)
            try await office.perform(TravelHome.self, on: id, ["travelled_on": "2026-11-20"])
            try await office.perform(ArriveHome.self, on: id, ["arrived_on": "2026-11-21"])
            let refusal = try await office.refusal(CloseRepatriation.self, on: id, body)
            #expect(refusal?.code == code)
        }
    }

    @Test func theGateIsShownInAdvance() async throws {
        let id = try await Traveller.plant().opened("illness")
        let asked = try await office.answer(
            ExplainRepatriationGate(step: nil, costOwner: .worker, faultDocument: nil),
            on: id
        )
        #expect(asked["open"] == false)
        let usual = try await office.answer(
            ExplainRepatriationGate(step: .decideCost, costOwner: nil, faultDocument: nil),
            on: id
        )
        #expect(usual["open"] == true)
        let tickets = try await office.answer(
            ExplainRepatriationGate(step: .ticket, costOwner: nil, faultDocument: nil),
            on: id
        )
        #expect(tickets["rules"]?.array?.first?["id"] == "R-REP-001")
    }

    @Test func thePageSaysTheCostAsTheTicketDid() async throws {
        let id = try await Traveller.plant().opened()
        let bare = try await office.list(repatriationReadModel).first
        #expect(bare?["cost"] == .null)
        try await office.perform(DecideCost.self, on: id, decision)
        try await office.perform(IssueTicket.self, on: id, ticket)
        let row = try await office.list(repatriationReadModel).first
        #expect(row?["cost"] != nil && row?["cost"] == ticket["cost"])
        #expect(row?["ticket_reference"] == ticket["ticket_reference"])
    }

    @Test func anotherAgencysWayHomeIsNone() async throws {
        let id = try await Traveller.plant().opened()
        let stranger = Caller.stranger
        try await office.found(stranger)
        let refusal = try await office.refusal(DecideCost.self, on: id, decision, by: stranger)
        #expect(refusal?.code == "no-such-record")
    }

    @Test func thePageReadsEveryColumn() async throws {
        let traveller = try await Traveller.plant()
        _ = try await traveller.opened("illness")
        let query = try PageQuery(
            [(name: "case_id", value: "\(traveller.caseFile)")],
            of: repatriationReadModel,
            isList: true
        )
        let reply = try await office.registrar.list(repatriationReadModel, query, by: office.anyone)
        #expect(String(decoding: reply.body, as: UTF8.self).contains(#""is_urgent":true"#))
    }
}
