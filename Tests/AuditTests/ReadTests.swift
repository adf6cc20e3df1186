import Core
import Foundation
import Postgres
import TestKit
import Testing
import TransparencyLog

@testable import Audit

@Suite(.database) struct ReadTests {
    func ask<Q: ItemQuery>(_ question: Q, _ id: ID<Q.Subject>, by caller: Caller? = nil)
        async throws -> JSON
    {
        try await office.answer(question, on: id, by: caller ?? office.anyone)
    }

    func events(_ parameters: [(name: String, value: String)] = []) async throws -> [JSON] {
        try await office.list(eventReadModel, parameters)
    }

    func newestEvent() async throws -> ID<EventRecord> {
        let id = try await office.value(
            "SELECT id FROM audit.event ORDER BY at DESC, id DESC LIMIT 1",
            as: UUID.self
        )
        return ID(try #require(id))
    }

    @Test func thePageShowsPlaceAndSubject() async throws {
        try await Desk.use { desk in
            let firm = try await office.employer()
            let wanted = (name: "subject_id", value: "\(firm)")
            #expect(try await events([wanted]).first?["idx"] == .null)
            try await desk.sequencer().round()
            let found = try await events([wanted])
            #expect(found.count == 1)
            #expect(found.first?["idx"]?.integer == 1)
            #expect(found.first?["subject_id"]?.text == "\(firm)")
            #expect(found.first?["action"]?.text == "test.planted")
            await #expect(throws: InputError.self) {
                try await events([("subject_id", "no uuid")])
            }
            #expect(try await events([("action", "agency.founded")]).count == 1)
        }
    }

    @Test func aProofVerifiesWithTheKeyAlone() async throws {
        try await Desk.use { desk in
            for _ in 1...6 { try await office.employer() }
            let id = try await newestEvent()
            #expect(try await ask(EventProof(), id)["status"] == "not_sequenced")
            try await desk.sequencer().round()
            let answer = try await ask(EventProof(), id)
            #expect(answer["status"] == "proven")
            let note = try SignedNote(parsing: Array(try #require(answer["checkpoint"]?.text).utf8))
            let key = try desk.key.signer(of: "homeward/\(office.anyone.agency)").key
            _ = try note.verified(by: [key], strict: true)
            let state = try Checkpoint(text: note.text)
            let path = (answer["inclusion"]?.array ?? []).compactMap {
                $0.text.flatMap { Fingerprint(base64: $0) }
            }
            let index = try #require(answer["index"]?.integer)
            let leaf = Fingerprint.leaf(Array(try #require(answer["leaf"]?.text).utf8))
            #expect(
                try await path == MerkleProof(leaves: leaves()).inclusion(of: UInt64(index), in: 7)
            )
            #expect(try await leaves()[Int(index)] == leaf)
            try MerkleVerification.inclusion(
                of: leaf,
                at: UInt64(index),
                in: state.size,
                root: state.root,
                proof: path
            )
            let proof = try #require(answer["tlog_proof"]?.text)
            #expect(proof.hasPrefix("c2sp.org/tlog-proof@v1\nindex \(index)\n"))
            #expect(proof.hasSuffix("=\n\n\(answer["checkpoint"]?.text ?? "")"))
        }
    }

    @Test func whatIsPlacedButNotSignedIsNotProven() async throws {
        try await Desk.use { desk in
            try await desk.sequencer().round()
            try await office.asOwner("DELETE FROM audit.checkpoint")
            let answer = try await ask(EventProof(), newestEvent())
            #expect(answer["status"] == "not_signed")
        }
    }

    @Test func anotherAgencysEventIsNone() async throws {
        let stranger = Caller.stranger
        try await office.found(stranger)
        let id = try await newestEvent()
        await #expect(throws: Refusal.self) { try await ask(EventProof(), id, by: stranger) }
    }

    @Test func theTimelineTellsChangesAndRefusals() async throws {
        try await Desk.use { desk in
            let person = try await office.person()
            let file = try await office.caseFile(of: person, at: office.workplace())
            office.clock.now = office.clock.now.adding(seconds: 1)
            try await office.perform(NoteVisit.self, on: file, ["person": .text("\(person)")])
            office.clock.now = office.clock.now.adding(seconds: 1)
            _ = try await office.refusal(SendAbroad.self, on: file)
            let timeline = try await ask(CaseTimeline(), file)
            let lines = timeline["events"]?.array ?? []
            #expect(
                lines.map { $0["words"]?.text } == [
                    "test planted", "case visit noted",
                    "refused: send abroad: R-T-1 (Decree 620 Art. 12)",
                ]
            )
            // A reason stays sealed, whatever it is a reason of.
            #expect(
                lines[1]["facts"] == ["finding": "a broken wrist", "person": .text("\(person)")]
            )
            #expect(lines[1]["role"] == "test")
            #expect(lines[2]["code"] == "gate-refused")
            #expect(lines[2]["attempted"] == "send abroad")
            let rule = lines[2]["failed_rules"]?.array?.first
            #expect(rule?["source"] == "Decree 620 Art. 12")
            #expect(rule?["remedy"] == "Train first.")
            #expect(timeline["has_earlier"] == false)
        }
    }

    @Test func anErasedPersonsFactsAreSaidToBeErased() async throws {
        try await Desk.use { desk in
            let person = try await office.person()
            let file = try await office.caseFile(of: person, at: office.workplace())
            try await office.perform(NoteVisit.self, on: file, ["person": .text("\(person)")])
            try await office.asOwner(
                "UPDATE keyring.person_key SET wrapped = NULL, destroyed_at = now()"
            )
            let lines = try await ask(CaseTimeline(), file)["events"]?.array ?? []
            let told = lines.first { $0["action"] == "case.visit-noted" }
            #expect(told?["is_erased"] == true)
            #expect(told?["is_erased"] == true && told?["facts"] == nil)
        }
    }

    @Test func aLongTimelineShowsItsNewestPart() async throws {
        let person = try await office.person()
        let file = try await office.caseFile(of: person, at: office.workplace())
        for _ in 0..<CaseTimeline.limit {
            office.clock.now = office.clock.now.adding(seconds: 1)
            try await office.perform(NoteVisit.self, on: file, ["person": .text("\(person)")])
        }
        let timeline = try await ask(CaseTimeline(), file)
        #expect(timeline["has_earlier"] == true)
        #expect(timeline["events"]?.array?.count == 500)
        #expect(timeline["events"]?.array?.last?["at"]?.text == "\(office.clock.now)")
    }

    @Test func aCaseThatIsNotThereHasNoTimeline() async throws {
        await #expect(throws: Refusal.self) { try await ask(CaseTimeline(), ID(UUID())) }
    }

    @Test func everyTableOfACaseIsInItsTimeline() async throws {
        let named = try await office.value(
            """
            SELECT array_agg(c.table_name::text ORDER BY c.table_name)
            FROM information_schema.columns c JOIN information_schema.tables t
                USING (table_schema, table_name)
            WHERE c.column_name = 'case_id' AND c.table_schema = 'public'
              AND t.table_type = 'BASE TABLE'
            """,
            as: [String].self
        )
        let told = try await office.value(
            """
            SELECT array_agg(DISTINCT d.refobjid::regclass::text ORDER BY d.refobjid::regclass::text)
            FROM pg_rewrite w JOIN pg_depend d ON d.objid = w.oid
            WHERE w.ev_class = 'audit_case_record'::regclass
              AND d.refobjid NOT IN ('audit_case_record'::regclass, 'case_file'::regclass)
              AND d.refclassid = 'pg_class'::regclass
            """,
            as: [String].self
        )
        #expect(told == named)
    }

    @Test(arguments: [
        ("contract.signed", "contract signed"),
        ("refused.gate-refused", "refused: A rule forbids this step"),
        ("refused.odd-code", "refused: odd code"), ("rights-case.opened", "rights case opened"),
    ]) func theLogsWordsBecomePlainOnes(_ action: String, _ words: String) {
        #expect(ActionWords.plain(action) == words)
    }
}
