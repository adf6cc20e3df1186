import Core
import Deployments
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Incidents

/// Nobody is lost: whoever was there is in the count, by record.
@Suite(.database) struct HeadCountTests {
    func counted(_ id: ID<Incident>) async throws -> [String] {
        try await office.value(
            """
            SELECT array_agg(condition ORDER BY condition) FROM incident_person
            WHERE incident_id = \(id)
            """,
            as: [String].self
        ) ?? []
    }

    func respond(_ id: ID<Incident>, _ persons: [(ID<CaseFile>, String)]) async throws -> Receipt {
        try await office.perform(RespondToIncident.self, on: id, Self.body(persons))
    }

    static func body(_ persons: [(ID<CaseFile>, String)]) -> JSON {
        ["persons": .array(persons.map { .text("\($0.0):\($0.1)") })]
    }

    @Test func everyoneAtTheSiteIsCountedAndNobodyElse() async throws {
        let works = try await Works.plant()
        let other = try await Works.plant()
        let safe = try await works.worker()
        _ = try await works.worker()
        _ = try await other.worker()
        let id = try await works.graded()
        let receipt = try await office.perform(
            RespondToIncident.self,
            on: id,
            ["everyone": true, "persons": .array([.text("\(safe):safe")])]
        )
        #expect(try receipt.json["state"]?.text == "responding")
        #expect(try receipt.json["head_count"]?["unknown"]?.integer == 1)
        #expect(try receipt.json["head_count"]?["safe"]?.integer == 1)
        #expect(try await counted(id) == ["safe", "unknown"])
        // Counted again, nobody is in it twice.
        try await office.perform(RespondToIncident.self, on: id, ["everyone": true])
        #expect(try await counted(id) == ["safe", "unknown"])
    }

    @Test func withoutASiteTheWholeCountryIsMeant() async throws {
        _ = try await Works.plant().worker()
        _ = try await Works.plant().worker()
        _ = try await Works.plant(in: .kr).worker()
        let id = try await office.make(ReportIncident.self, .object(Works.body))
        try await office.perform(RespondToIncident.self, on: id, ["everyone": true])
        #expect(try await counted(id) == ["unknown", "unknown"])
        // Before it has a grade heads are counted too; it waits for its grade all the same.
        #expect(try await office.openTasks(of: id).contains("incident-grade"))
    }

    @Test(
        arguments: [("2026-11-20", 0), ("2026-11-21", 1), ("2026-11-22", 1)]
            as [(CalendarDate, Int)]
    )
    func whoeverHadLeftBeforeWasNotThere(end: CalendarDate, count: Int) async throws {
        let works = try await Works.plant()
        let gone = try await works.worker(until: end)
        let id = try await works.graded()
        office.clock.move(to: CalendarDate(2026, 11, 22))
        try await office.perform(RespondToIncident.self, on: id, ["everyone": true])
        #expect(try await counted(id).count == count)
        let refusal = try await office.refusal(
            RespondToIncident.self,
            on: id,
            Self.body([(gone, "safe")])
        )
        #expect(refusal?.code == (count == 0 ? "unfit-value" : nil))
    }

    @Test func crewsAreCountedAsCrews() async throws {
        let works = try await Works.plant()
        let crew = try await office.crew(at: works.site)
        _ = try await works.worker(in: crew)
        _ = try await works.worker()
        let id = try await works.graded()
        let body: JSON = ["crews": .array([.text("\(crew)")])]
        try await office.perform(RespondToIncident.self, on: id, body)
        #expect(try await counted(id) == ["unknown"])
        let site = try await office.value(
            """
            SELECT d.crew_id FROM incident_person p JOIN deployment d ON d.id = p.deployment_id
            WHERE p.incident_id = \(id)
            """,
            as: ID<Crew>.self
        )
        #expect(site == crew)
        let elsewhere = try await office.crew(at: Works.plant(in: .kr).site)
        for strange in ["\(elsewhere)", ID<Crew>.example] {
            let refusal = try await office.refusal(
                RespondToIncident.self,
                on: id,
                ["crews": .array([.text(strange)])]
            )
            #expect(refusal?.code == "unknown-reference")
        }
    }

    @Test func theCountRaisesWhatWasTold() async throws {
        let works = try await Works.plant()
        let workers = [
            try await works.worker(), try await works.worker(), try await works.worker(),
        ]
        let id = try await works.graded(["dead": 1])
        let first = try await respond(id, [(workers[0], "dead"), (workers[1], "missing")])
        #expect(try first.json["least_grade"]?.text == "IV")
        let second = try await respond(id, [(workers[1], "dead"), (workers[2], "dead")])
        #expect(try second.json["least_grade"]?.text == "III")
        #expect(try await office.openTasks(of: id).contains("incident-grade"))
        // What was found by record is not talked down.
        let told = try await office.perform(
            FollowUpIncident.self,
            on: id,
            ["report": "Nobody died.", "continued_reference": "1", "dead": 0]
        )
        #expect(try told.json["least_grade"]?.text == "III")
        #expect(try await counted(id) == ["dead", "dead", "dead"])
    }

    @Test func wordsThatNameNobodyAreRefused() async throws {
        let works = try await Works.plant()
        let worker = try await works.worker()
        let id = try await works.graded()
        for body: JSON in [
            [:], ["everyone": false], ["crews": .array([]), "persons": .array([])],
            Self.body([(worker, "safe"), (worker, "dead")]),
        ] {
            let refusal = try await office.refusal(RespondToIncident.self, on: id, body)
            #expect(refusal?.code == "unfit-value", "\(body)")
        }
        #expect(try await counted(id) == [])
    }

    @Test func whatWasLearntHasItsHour() async throws {
        let works = try await Works.plant()
        let worker = try await works.worker()
        let id = try await works.graded()
        _ = try await respond(id, [(worker, "unknown")])
        let hour: SQL = "SELECT learnt_at FROM incident_person WHERE incident_id = \(id)"
        #expect(try await office.value(hour, as: Instant.self) == nil)
        office.clock.now = office.clock.now.adding(hours: 1)
        _ = try await respond(id, [(worker, "injured")])
        #expect(try await office.value(hour, as: Instant.self) == office.clock.now)
        let query = try PageQuery(
            [("incident_id", "\(id)"), ("condition", "injured")]
                .map { (name: $0.0, value: $0.1) },
            of: incidentPersonReadModel,
            isList: true
        )
        let reply = try await office.registrar.list(
            incidentPersonReadModel,
            query,
            by: office.anyone
        )
        #expect(String(decoding: reply.body, as: UTF8.self).contains("\(worker)"))
    }
}
