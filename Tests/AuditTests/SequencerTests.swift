import Audit
import Core
import Foundation
import Postgres
import TestKit
import Testing
import TransparencyLog

@Suite(.database) struct SequencerTests {
    func newest() async throws -> Checkpoint {
        let note = try await office.value(
            "SELECT note FROM audit.checkpoint ORDER BY size DESC LIMIT 1",
            as: String.self
        )
        return try Checkpoint(text: SignedNote(parsing: Array(try #require(note).utf8)).text)
    }

    @Test func leavesAreDenseAndTheCheckpointIsTheirRoot() async throws {
        try await Desk.use { desk in
            for _ in 1...20 { try await office.employer() }
            #expect(try await desk.sequencer().round() == 21)
            let places = try await office.value(
                "SELECT array_agg(idx ORDER BY idx) FROM audit.leaf",
                as: [Int].self
            )
            #expect(places == Array(0..<21))
            #expect(try await office.count(of: "audit.pending") == 0)
            let checkpoint = try await newest()
            #expect(checkpoint.origin == "homeward/\(office.anyone.agency)")
            #expect(checkpoint.size == 21)
            #expect(try await checkpoint.root == MerkleProof(leaves: leaves()).root(size: 21))
            #expect(try await desk.sequencer().round() == 0)
        }
    }

    @Test func theCheckpointIsSignedInTheNameOfItsLog() async throws {
        try await Desk.use { desk in
            try await desk.sequencer().round()
            let note = try await office.value("SELECT note FROM audit.checkpoint", as: String.self)
            let signer = try desk.key.signer(of: "homeward/\(office.anyone.agency)")
            let signed = try SignedNote(parsing: Array(try #require(note).utf8))
            #expect(try signed.verified(by: [signer.key], strict: true) == [signer.key])
            let again = try LogKey(file: desk.state.appending(path: "log.key"))
            #expect(try again.signer(of: signer.key.name).key == signer.key)
            let path = desk.state.appending(path: "log.key").path
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
            #expect(mode as? Int == 0o400)
        }
    }

    @Test func tilesGiveTheRootOfEverySize() async throws {
        try await Desk.use { desk in
            try await manyEvents(600)
            let sequencer = desk.sequencer()
            try await sequencer.round()
            try await office.employer()
            try await sequencer.round()
            let stored = try await office.value(
                """
                SELECT array_agg(encode(hashes, 'hex') ORDER BY n) FROM audit.tile WHERE level = 0
                """,
                as: [String].self
            )
            let leaves = try await leaves()
            #expect(leaves.count == 602)
            #expect(stored?.joined() == leaves.map(\.hex).joined())
            let above = try await office.value(
                "SELECT encode(hashes, 'hex') FROM audit.tile WHERE level = 1",
                as: String.self
            )
            let full = [leaves[0..<256], leaves[256..<512]].map { root(of: Array($0)) }
            #expect(above == full.map(\.hex).joined())
            #expect(try await newest().root == root(of: leaves))
        }
    }

    /// Rows in `audit.pending` without the weight of actions behind them.
    func manyEvents(_ count: Int) async throws {
        try await office.pool.write([
            LocalSetting("homeward.agency", office.anyone.agency.uuid.uuidString)
        ]) { tx in
            _ = try tx.execute(
                """
                WITH made AS (
                    INSERT INTO audit.event (id, at, action, staff_id, leaf, leaf_hash)
                    SELECT gen_random_uuid(), now(), 'test.made', gen_random_uuid(), leaf,
                        sha256('\\x00'::bytea || leaf)
                    FROM (SELECT convert_to('leaf ' || n, 'UTF8') AS leaf
                        FROM generate_series(1, \(count)) AS n) AS leaves
                    RETURNING id, at, leaf_hash)
                INSERT INTO audit.pending (event_id, leaf_hash, at)
                SELECT id, leaf_hash, at FROM made
                """
            )
        }
    }

    @Test func aBacklogOfMoreThanABatchIsPlacedAndSignedOnce() async throws {
        try await Desk.use { desk in
            try await manyEvents(Sequencer.batch + 10)
            #expect(try await desk.sequencer().round() == Sequencer.batch + 11)
            #expect(
                try await office.count(of: "audit.checkpoint") == 1
            )
            #expect(try await newest().root == root(of: leaves()))
        }
    }

    @Test func whatWasCommittedButNotSignedIsSignedNextTime() async throws {
        try await Desk.use { desk in
            try await desk.sequencer().round()
            let before = try await newest()
            // As a kill between commit and signature leaves it.
            try await office.asOwner("DELETE FROM audit.checkpoint")
            try FileManager.default.removeItem(at: desk.memoryFile)
            #expect(try await desk.sequencer().round() == 0)
            #expect(try await newest() == before)
        }
    }

    @Test func whatWasSignedButNotPublishedIsPublishedAsItWas() async throws {
        try await Desk.use { desk in
            try await desk.sequencer().round()
            let held = try Data(contentsOf: desk.memoryFile)
            try await office.asOwner("DELETE FROM audit.checkpoint")
            #expect(try await desk.sequencer().round() == 0)
            #expect(try Data(contentsOf: desk.memoryFile) == held)
            let note = try await office.value("SELECT note FROM audit.checkpoint", as: String.self)
            #expect(Data("\(note ?? "")\n".utf8) == held)
        }
    }

    @Test func aWriteThatWasCutOffIsCutAway() async throws {
        try await Desk.use { desk in
            try await desk.sequencer().round()
            let held = try Data(contentsOf: desk.memoryFile)
            try (held + held.prefix(70)).write(to: desk.memoryFile)
            try await office.employer()
            let sequencer = desk.sequencer()
            try await sequencer.round()
            #expect(sequencer.alarms.isEmpty)
            let grown = try Data(contentsOf: desk.memoryFile)
            #expect(grown.starts(with: held))
            #expect(grown.dropFirst(held.count).starts(with: "homeward/".utf8))
            #expect(try await newest().size == 2)
        }
    }

    @Test func runningPlacesWhatComes() async throws {
        try await Desk.use { desk in
            let sequencer = desk.sequencer()
            let running = Task { await sequencer.run() }
            for _ in 1...5 { try await office.employer() }
            var lag = try await sequencer.lag()
            for _ in 0..<5000 where lag.waiting > 0 {
                try await Task.sleep(for: .milliseconds(20))
                lag = try await sequencer.lag()
            }
            running.cancel()
            await running.value
            #expect(lag.waiting == 0)
            #expect(lag.oldest == nil)
            #expect(try await leaves().count == 6)
        }
    }

    @Test func theLagIsTheAgeOfTheOldest() async throws {
        try await Desk.use { desk in
            let then = office.clock.now
            let lag = try await desk.sequencer().lag()
            #expect(lag.waiting == 1)
            #expect(lag.oldest == then)
            #expect(lag.seconds(at: then.adding(seconds: 7)) == 7)
        }
    }

    @Test func agenciesHaveLogsOfTheirOwn() async throws {
        try await Desk.use { desk in
            try await office.found(.stranger)
            #expect(try await desk.sequencer().round() == 2)
            #expect(try await leaves().count == 1)
        }
    }
}
