import Core
import Model
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Rights

@Suite(.database) struct NarrativeTests {
    @Test func noNarrativeLiesOpenAnywhere() async throws {
        let worker = try await WorkerAbroad.plant()
        let body: JSON = [
            "case_id": .text("\(worker.caseFile)"), "category": "violence",
            "reporter": "worker", "language": "zh-Hans",
            "narrative": .text(WorkerAbroad.canary), "safe_contact": .text(WorkerAbroad.safeCanary),
        ]
        let id: ID<RightsCase> = try ID(
            parsing: await office.perform(OpenRightsCase.self, body, key: "key-0000-0000-0001")
                .json["id"]?.text ?? ""
        )
        _ = try await office.refusal(
            TriageRightsCase.self,
            on: id,
            ["indicators": .array([]), "safe_contact": .text(WorkerAbroad.safeCanary)]
        )
        try await office.perform(AcknowledgeRightsCase.self, on: id)
        try await office.perform(
            TriageRightsCase.self,
            on: id,
            ["indicators": .array([]), "safe_contact": .text(WorkerAbroad.safeCanary)],
            key: "key-0000-0000-0002"
        )
        let reading = try await office.perform(
            ReadNarrative.self,
            on: id,
            ["purpose": .text(WorkerAbroad.safeCanary)],
            key: "key-0000-0000-0003"
        )
        #expect(try reading.json["narrative"]?.text == WorkerAbroad.canary)
        for _ in 1...3 {
            try await office.perform(
                NoteFailedContact.self,
                on: id,
                ["channel": .text(WorkerAbroad.safeCanary)]
            )
            office.clock.now = office.clock.now.adding(hours: 24)
        }
        try await office.perform(
            CloseRightsCase.self,
            on: id,
            ["outcome": .text(WorkerAbroad.canary)],
            by: office.second,
            key: "key-0000-0000-0004"
        )
        try await office.perform(
            ReopenRightsCase.self,
            on: id,
            ["reason": .text(WorkerAbroad.canary)]
        )
        #expect(try await office.tables(holding: "kanarienvogel") == [])
        // The search itself finds what does lie open, as text and as bytes.
        #expect(try await office.tables(holding: "Minato Foods") == ["employer"])
        #expect(
            try await office.tables(holding: "rights-case.read").contains { $0.hasSuffix("event") }
        )
    }

    @Test func readingGivesTheWordsAndLeavesAnEvent() async throws {
        let id = try await WorkerAbroad.plant().complaint()
        let receipt = try await office.perform(
            ReadNarrative.self,
            on: id,
            ["purpose": "prepare the call"]
        )
        #expect(try receipt.json["narrative"]?.text == WorkerAbroad.canary)
        #expect(try receipt.json["safe_contact"]?.text == WorkerAbroad.safeCanary)
        #expect(try await office.history(of: id).contains("rights-case.read"))
    }

    @Test func aRepeatedKeyGivesTheSameWordsAgainFromUnderSeal() async throws {
        let id = try await WorkerAbroad.plant().complaint()
        let version = try await office.version(of: id)
        for _ in 1...2 {
            let receipt = try await office.perform(
                ReadNarrative.self,
                on: id,
                ["purpose": "prepare the call"],
                seen: version,
                key: "key-0000-0000-0005"
            )
            #expect(try receipt.json["narrative"]?.text == WorkerAbroad.canary)
        }
        #expect(try await office.tables(holding: "kanarienvogel") == [])
    }

    @Test func whoMayNotHandleMayNotRead() async throws {
        let id = try await WorkerAbroad.plant().complaint()
        let refusal = try await office.refusal(
            ReadNarrative.self,
            on: id,
            ["purpose": "curiosity"],
            by: office.anyone.without(.rightsHandle)
        )
        #expect(refusal?.code == "not-permitted")
    }

    @Test func anErasedPersonsWordsAreGone() async throws {
        let worker = try await WorkerAbroad.plant()
        let id = try await worker.complaint()
        let agency = office.anyone.agency.uuid.postgresText
        try await office.pool.write([LocalSetting("homeward.agency", agency)]) { tx in
            _ = try tx.execute(
                """
                UPDATE keyring.person_key SET wrapped = NULL, destroyed_at = \(office.clock.now)
                WHERE person_id = \(worker.person)
                """
            )
        }
        let refusal = try await office.refusal(
            ReadNarrative.self,
            on: id,
            ["purpose": "prepare the call"]
        )
        #expect(refusal?.code == "narrative-erased")
    }

    @Test func noPageShowsASealedColumn() {
        let names = rightsCaseReadModel.columns.map(\.name.description)
        #expect(!names.contains { $0.contains("narrative") || $0.contains("safe_contact") })
    }
}
