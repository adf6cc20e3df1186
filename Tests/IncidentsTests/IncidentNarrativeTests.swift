import Core
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Incidents

@Suite(.database) struct IncidentNarrativeTests {
    @Test func neitherNarrativeNorLessonsLieOpenAnywhere() async throws {
        let report = JSON.text(Works.canary)
        let id = try await Works.plant().graded()
        try await office.perform(RespondToIncident.self, on: id, ["everyone": true])
        try await office.perform(ContainIncident.self, on: id, ["note": .text(Works.canary)])
        try await office.perform(
            FollowUpIncident.self,
            on: id,
            ["report": report, "continued_reference": "1"]
        )
        try await office.perform(
            FinishIncident.self,
            on: id,
            ["report": report, "final_reference": "1"]
        )
        try await office.perform(
            CloseIncident.self,
            on: id,
            ["lessons": .text(Works.canary), "plan_revised": false],
            by: office.second
        )
        let reading = try await office.perform(
            ReadIncident.self,
            on: id,
            ["purpose": "the yearly review"],
            key: "key-0000-0000-0001"
        )
        #expect(try reading.json["narrative"]?.text == Works.canary)
        #expect(try reading.json["lessons"]?.text == Works.canary)
        #expect(try await office.history(of: id).contains("incident.read"))
        #expect(try await office.tables(holding: "kanarienvogel") == [])
        // The search itself finds what does lie open.
        #expect(try await office.tables(holding: "Minato Foods") == ["employer"])
    }

    @Test func readingIsForThoseWhoHandleIt() async throws {
        let id = try await Works.plant().incident()
        let refusal = try await office.refusal(
            ReadIncident.self,
            on: id,
            ["purpose": "curiosity"],
            by: office.anyone.without(.incidentsHandle)
        )
        #expect(refusal?.code == "not-permitted")
        let reading = try await office.perform(ReadIncident.self, on: id, ["purpose": "to help"])
        #expect(try reading.json["narrative"]?.text == Works.canary)
        #expect(try reading.json["lessons"] == nil)
    }

    @Test func eachIncidentHasAKeyOfItsOwn() async throws {
        let works = try await Works.plant()
        let first = try await works.incident()
        let second = try await works.incident()
        let keys = try await office.count(
            of: "keyring.person_key",
            "person_id IN (\(first), \(second))"
        )
        #expect(keys == 2)
    }

    @Test func whatWasWrittenOfItCanBeForgotten() async throws {
        let id = try await Works.plant().incident()
        let agency = office.anyone.agency.uuid.postgresText
        try await office.pool.write([LocalSetting("homeward.agency", agency)]) { tx in
            _ = try tx.execute(
                """
                UPDATE keyring.person_key SET wrapped = NULL, destroyed_at = \(office.clock.now)
                WHERE person_id = \(id)
                """
            )
        }
        let refusal = try await office.refusal(ReadIncident.self, on: id, ["purpose": "to help"])
        #expect(refusal?.code == "incident-erased")
    }

    @Test func noPageShowsASealedColumn() {
        let names = incidentReadModel.columns.map(\.name.description)
        #expect(!names.contains { $0.contains("narrative") || $0.contains("lessons") })
    }
}
