import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Incidents

@Suite struct IncidentMachineTests {
    @Test(arguments: IncidentState.allCases, IncidentState.allCases)
    func onlyTheTablesMovesAreOpen(from: IncidentState, to: IncidentState) {
        let moves = IncidentState.machine.moves
        for verb in Set(moves.map(\.action)) {
            let isLawful = moves.contains { $0.from == from && $0.to == to && $0.action == verb }
            if isLawful {
                #expect(throws: Never.self) { try from.after(verb, to: to) }
            } else {
                #expect(throws: Refusal.self) { try from.after(verb, to: to) }
            }
        }
    }
}

@Suite(.database) struct IncidentStateTests {
    func plant(_ state: IncidentState) async throws -> ID<Incident> {
        let now = office.clock.now
        let isGraded = state != .reported
        let isFinal = state == .finalReport || state == .closed
        let isClosed = state == .closed
        return try await office.plant(
            Incident.self,
            [
                "country": "JP", "place": "Hall 2", "kind": "accident", "happened_at": now,
                "heard_at": now, "dead": 0, "injured": 0, "missing": 0, "affected": 0,
                "narrative_sealed": [UInt8(1)], "least_grade": "IV",
                "grade": isGraded ? "IV" : nil, "graded_at": isGraded ? now : nil,
                "graded_by": isGraded ? office.anyone.human : nil,
                // The embassy is told already, so that a final report can follow; the authority is not.
                "embassy_told_at": now, "embassy_proof": "E1",
                "authority_told_at": isFinal || state == .followUp ? now : nil,
                "authority_proof": isFinal || state == .followUp ? "A1" : nil,
                "final_at": isFinal ? now : nil, "final_reference": isFinal ? "F1" : nil,
                "final_by": isFinal ? office.second.human : nil,
                "lessons_sealed": isClosed ? [UInt8(1)] : nil,
                "plan_revised": isClosed ? false : nil, "closed_at": isClosed ? now : nil,
                "closed_by": isClosed ? office.anyone.human : nil, "state": state,
            ]
        )
    }

    func refusal(of verb: String, on id: ID<Incident>) async throws -> Refusal? {
        switch verb {
        case "grade": try await office.refusal(GradeIncident.self, on: id)
        case "notify":
            try await office.refusal(
                NotifyOfIncident.self,
                on: id,
                ["whom": "authority", "proof": "A1"]
            )
        case "respond":
            try await office.refusal(RespondToIncident.self, on: id, ["everyone": true])
        case "contain": try await office.refusal(ContainIncident.self, on: id, ["note": "Over."])
        case "follow-up": try await office.refusal(FollowUpIncident.self, on: id, Works.word)
        case "final": try await office.refusal(FinishIncident.self, on: id, Works.word)
        default: try await office.refusal(CloseIncident.self, on: id, Works.closing)
        }
    }

    @Test(arguments: IncidentState.allCases)
    func everyVerbKeepsToTheTable(state: IncidentState) async throws {
        for verb in Set(IncidentState.machine.moves.map(\.action)).sorted() {
            let id = try await plant(state)
            let refusal = try await refusal(of: verb, on: id)
            let move = IncidentState.machine.moves.first {
                $0.from == state && $0.action == verb
            }
            let after = try await office.value(
                "SELECT state FROM incident WHERE id = \(id)",
                as: IncidentState.self
            )
            #expect(after == move?.to ?? state, "\(verb) from \(state)")
            // In follow_up the authority was told already: that is its own answer.
            let told = verb == "notify" && state == .followUp ? "already-there" : nil
            #expect(
                refusal?.code == (move == nil ? "wrong-state" : told),
                "\(verb) from \(state)"
            )
        }
    }

    @Test(arguments: [("country", "JP"), ("state", "reported"), ("grade", "IV")])
    func theListIsNarrowedByCountryStateAndGrade(filter: String, value: String) async throws {
        let id = try await plant(filter == "grade" ? .graded : .reported)
        let text = try await listed([(filter, value)])
        #expect(text.contains("\(id)"))
        #expect(!text.contains("sealed"))
        let other = ["country": "KR", "state": "closed", "grade": "I"][filter] ?? ""
        #expect(try await !listed([(filter, other)]).contains("\(id)"))
    }

    func listed(_ filters: [(name: String, value: String)]) async throws -> String {
        let query = try PageQuery(filters, of: incidentReadModel, isList: true)
        let reply = try await office.registrar.list(incidentReadModel, query, by: office.anyone)
        return String(decoding: reply.body, as: UTF8.self)
    }
}
