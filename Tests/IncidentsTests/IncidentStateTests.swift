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
        expectOnlyTheTablesMoves(from: from, to: to)
    }
}

@Suite(.database) struct IncidentStateTests {
    func plant(_ state: IncidentState) async throws -> ID<Incident> {
        // The embassy is told already, so that a final report can follow; the authority is not.
        try await office.incident(
            state,
            adding: [.embassyToldAt(office.clock.now), .embassyProof("E1")]
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
        case "final": try await office.refusal(FinishIncident.self, on: id, Works.lastWord)
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
            let after = try await office.record(of: id).state
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
