import Core
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Incidents

@Suite(.database) struct IncidentNarrativeTests {
    /// The tables of the whole database that hold a text, in clear or as the bytes of a column.
    func tables(holding text: String) async throws -> [String] {
        let pool = Pool(.patient(office.owner))
        let found = try await pool.read([], isolation: .repeatableRead) { tx in
            try tx.value(
                """
                SELECT array_agg(t.table_name::text) FROM information_schema.tables t,
                    query_to_xml(format('SELECT r::text FROM %I.%I r', t.table_schema,
                        t.table_name), true, true, '') AS content
                WHERE t.table_schema NOT IN ('pg_catalog', 'information_schema')
                    AND t.table_type = 'BASE TABLE'
                    AND (position(\(text) IN content::text) > 0 OR position(
                        encode(convert_to(\(text), 'UTF8'), 'hex') IN content::text) > 0)
                """,
                as: [String].self
            ) ?? []
        }
        await pool.close()
        return found
    }

    @Test func neitherNarrativeNorLessonsLieOpenAnywhere() async throws {
        let words: JSON = ["report": .text(Works.canary), "reference": "1"]
        let id = try await Works.plant().graded()
        try await office.perform(RespondToIncident.self, on: id, ["everyone": true])
        try await office.perform(ContainIncident.self, on: id, ["note": .text(Works.canary)])
        try await office.perform(FollowUpIncident.self, on: id, words)
        try await office.perform(FinishIncident.self, on: id, words)
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
        #expect(try await office.events(of: id).contains("incident.read"))
        #expect(try await tables(holding: "kanarienvogel") == [])
        // The search itself finds what does lie open.
        #expect(try await tables(holding: "Yamato Foods") == ["employer"])
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
        let keys = try await office.value(
            "SELECT count(*) FROM keyring.person_key WHERE person_id IN (\(first), \(second))",
            as: Int.self
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
