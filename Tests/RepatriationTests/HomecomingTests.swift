import Casework
import Foundation
import Deployments
import Ledger
import Partners
import Postgres
import TestKit
import Testing

@testable import Repatriation

/// A worker with a case, as the rooms below leave him.
private struct Traveller {
    let person: ID<Person>
    let caseFile: ID<CaseFile>
    let site: ID<Site>

    static func plant() async throws -> Traveller {
        let employer = try await office.plant(
            Employer.self,
            [
                "name": "Hanil Ship", "kind": "enterprise", "country": "KR",
                "registration_number": "1208147521", "made_by": office.anyone.human,
                "state": "approved",
            ]
        )
        let site = try await office.plant(
            Site.self,
            [
                "employer_id": employer, "name": "Dock 3", "country": "KR", "address": "Ulsan",
                "time_zone": "Asia/Seoul", "state": "open",
            ]
        )
        let person = try await office.plant(
            Person.self,
            [
                "native_name": "王强", "family_name": "WANG", "given_name": "QIANG",
                "birth_date": "1990-01-31", "sex": "M", "nationality": "CN",
                "languages": ["zh-Hans"], "state": "verified",
            ]
        )
        let caseFile = try await office.plant(
            CaseFile.self,
            [
                "person_id": person, "employer_id": employer, "site_id": site,
                "destination": "KR", "programme": "EPS", "occupation": "7212",
                "planned_departure": "2026-03-01", "planned_end": "2029-02-28", "state": "open",
            ]
        )
        return Traveller(person: person, caseFile: caseFile, site: site)
    }

    func deployed(_ state: String) async throws -> ID<Deployment> {
        try await office.plant(
            Deployment.self,
            [
                "person_id": person, "case_file_id": caseFile, "site_id": site,
                "planned_departure": "2026-03-01", "planned_end": "2029-02-28",
                "interviewed_on": "2026-02-20", "interviewed_by": UUID(),
                "interview_language": "zh", "interview_no_other_fees": true,
                "interview_holds_papers": true, "interview_understands": true,
                "cleared_on": "2026-02-21", "cleared_by": UUID(), "departed_on": "2026-03-01",
                "arrived_on": "2026-03-02", "working_since": "2026-03-03",
                "next_check_in": state == "ended" ? nil : "2026-12-03",
                "ended_on": state == "ended" ? "2026-11-01" : nil,
                "end_reason": state == "ended" ? "completed" : nil, "state": state,
            ]
        )
    }

    func opened(_ cause: String = "contract_end", urgent: Bool = false) async throws
        -> ID<Homecoming>
    {
        try await office.make(
            OpenHomecoming.self,
            [
                "case_file_id": .text("\(caseFile)"), "cause": .text(cause),
                "urgent": .bool(urgent),
            ]
        )
    }
}

private let ticket: JSON = [
    "reference": "CA 132", "cost": ["minor_units": 180_000, "currency": "CNY"],
]
private let decision: JSON = ["owner": "employer", "basis": "clause 9 of the contract"]

@Suite(.database) struct HomecomingTests {
    fileprivate func due(of id: ID<Homecoming>) async throws -> Instant? {
        try await office.value(
            "SELECT ticket_due FROM repatriation WHERE id = \(id)",
            as: Instant.self
        )
    }

    @Test(arguments: HomecomingCause.allCases)
    func someCausesAreUrgentByThemselves(cause: HomecomingCause) async throws {
        let traveller = try await Traveller.plant()
        let urgent: Set<HomecomingCause> = [
            .illness, .injury, .deathRemains, .evacuation, .rightsViolation,
        ]
        let later = office.clock.now.adding(hours: 48)
        let plain = try await traveller.opened(cause.rawValue)
        let expected = urgent.contains(cause) ? later : nil
        #expect(try await due(of: plain) == expected)
        let pressed = try await traveller.opened(cause.rawValue, urgent: true)
        #expect(try await due(of: pressed) == later)
    }

    @Test func anUnknownCaseIsNoReference() async throws {
        let refusal = try await office.refusal(
            OpenHomecoming.self,
            ["case_file_id": .text(ID<CaseFile>.example), "cause": "family"]
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
        #expect(receipt["paid_by"]?.text == "employer")
        let line = receipt["gate"]?["rules"]?.array?.first
        #expect(line?["outcome"]?.text == (isInTime ? "passed" : "failed"))
    }

    @Test(arguments: [
        ("contract_end", true), ("early_worker_fault", false), ("illness", true),
    ])
    func theWorkerDoesNotPayWithoutADecision(cause: String, hasDocument: Bool) async throws {
        let id = try await Traveller.plant().opened(cause)
        var body: [String: JSON] = ["owner": "worker", "basis": "left early"]
        body["fault_document"] = hasDocument ? "decision 12/2026" : nil
        let refusal = try await office.refusal(DecideCost.self, on: id, .object(body))
        #expect(refusal?.code == "gate-refused")
        #expect(refusal?.detail.contains("R-REP-002") == true)
        #expect(try await office.version(of: id) == 1)
        #expect(try await office.events(of: id).contains("refused.gate-refused"))
    }

    @Test func aDocumentedSoleFaultIsTheWorkersCost() async throws {
        let id = try await Traveller.plant().opened("early_worker_fault")
        let receipt = try await office.perform(
            DecideCost.self,
            on: id,
            ["owner": "worker", "basis": "left early", "fault_document": "decision 12/2026"]
        )
        #expect(try receipt.json["state"]?.text == "cost_decided")
    }

    @Test func theDatabaseRefusesTheWorkersCostByItself() async throws {
        let traveller = try await Traveller.plant()
        let error = await #expect(throws: Refusal.self) {
            _ = try await office.plant(
                Homecoming.self,
                [
                    "person_id": traveller.person, "case_file_id": traveller.caseFile,
                    "cause": "illness", "is_urgent": true, "noticed_at": office.clock.now,
                    "cost_owner": "worker", "fault_document": "x", "state": "cost_decided",
                ]
            )
        }
        #expect(error?.detail.contains("repatriation_worker_pays_only_at_fault") == true)
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

    @Test(arguments: [("departed", true), ("working", true), ("ended", false), ("planned", false)])
    func theArrivalNamesTheDeploymentLeftBehind(state: String, isNamed: Bool) async throws {
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
        let traveller = try await Traveller.plant()
        for (body, code): (JSON, String?) in [
            (["worker_confirms": false], "unfit-value"),
            (["worker_confirms": false, "note": "the family was heard"], nil),
            (["worker_confirms": true], nil),
        ] {
            let id = try await traveller.opened("death_remains")
            try await office.perform(DecideCost.self, on: id, decision)
            try await office.perform(IssueTicket.self, on: id, ticket)
            try await office.perform(TravelHome.self, on: id, ["travelled_on": "2026-11-20"])
            try await office.perform(ArriveHome.self, on: id, ["arrived_on": "2026-11-21"])
            let refusal = try await office.refusal(CloseHomecoming.self, on: id, body)
            #expect(refusal?.code == code)
        }
    }

    @Test func theGateIsShownInAdvance() async throws {
        let id = try await Traveller.plant().opened("illness")
        let asked = try await office.registrar.answer(
            ExplainHomecomingGate(step: nil, owner: .worker, faultDocument: nil),
            on: id,
            by: office.anyone
        )
        #expect(asked["open"] == false)
        let usual = try await office.registrar.answer(
            ExplainHomecomingGate(step: .decideCost, owner: nil, faultDocument: nil),
            on: id,
            by: office.anyone
        )
        #expect(usual["open"] == true)
        let tickets = try await office.registrar.answer(
            ExplainHomecomingGate(step: .ticket, owner: nil, faultDocument: nil),
            on: id,
            by: office.anyone
        )
        #expect(tickets["rules"]?.array?.first?["id"] == "R-REP-001")
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
            [(name: "case_file_id", value: "\(traveller.caseFile)")],
            of: homecomingPage,
            isList: true
        )
        let reply = try await office.registrar.list(homecomingPage, query, by: office.anyone)
        #expect(String(decoding: reply.body, as: UTF8.self).contains(#""is_urgent":true"#))
    }
}

@Suite(.database) struct HomecomingStateTests {
    @Test(arguments: HomecomingState.allCases, HomecomingState.allCases)
    func onlyTheTablesMovesAreOpen(from: HomecomingState, to: HomecomingState) {
        let moves = HomecomingState.machine.moves
        for verb in Set(moves.map(\.action)) {
            let isLawful = moves.contains { $0.from == from && $0.to == to && $0.action == verb }
            if isLawful {
                #expect(throws: Never.self) { try from.after(verb, to: to) }
            } else {
                #expect(throws: Refusal.self) { try from.after(verb, to: to) }
            }
        }
    }

    @Test(arguments: HomecomingState.allCases)
    func everyVerbKeepsToTheTable(state: HomecomingState) async throws {
        let traveller = try await Traveller.plant()
        for verb in Set(HomecomingState.machine.moves.map(\.action)).sorted() {
            let id = try await office.plant(
                Homecoming.self,
                [
                    "person_id": traveller.person, "case_file_id": traveller.caseFile,
                    "cause": "family", "is_urgent": false, "noticed_at": office.clock.now,
                    "state": state,
                ]
            )
            let refusal =
                switch verb {
                case "decide-cost": try await office.refusal(DecideCost.self, on: id, decision)
                case "ticket": try await office.refusal(IssueTicket.self, on: id, ticket)
                case "travel":
                    try await office.refusal(
                        TravelHome.self,
                        on: id,
                        ["travelled_on": "2026-11-20"]
                    )
                case "arrive":
                    try await office.refusal(ArriveHome.self, on: id, ["arrived_on": "2026-11-20"])
                default:
                    try await office.refusal(
                        CloseHomecoming.self,
                        on: id,
                        ["worker_confirms": true]
                    )
                }
            let move = HomecomingState.machine.moves.first {
                $0.from == state && $0.action == verb
            }
            let after = try await office.value(
                "SELECT state FROM repatriation WHERE id = \(id)",
                as: HomecomingState.self
            )
            #expect(after == move?.to ?? state, "\(verb) from \(state)")
            #expect(refusal?.code == (move == nil ? "wrong-state" : nil), "\(verb) from \(state)")
        }
    }

    @Test func theDatabaseKnowsTheSameWords() async throws {
        for (column, words) in [
            ("state", HomecomingState.allCases.map(\.rawValue)),
            ("cause", HomecomingCause.allCases.map(\.rawValue)),
            ("cost_owner", CostOwner.allCases.map(\.rawValue)),
        ] {
            let name = "repatriation_\(column)_check"
            let text = try await office.value(
                "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = \(name)",
                as: String.self
            )
            let found = (text ?? "").matches(of: /'([^']+)'::text/).map { String($0.output.1) }
            #expect(Set(found) == Set(words))
        }
    }
}
