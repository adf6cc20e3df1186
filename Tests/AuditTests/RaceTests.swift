import Audit
import Core
import Foundation
import Postgres
import TestKit
import Testing
import TransparencyLog

@Suite(.database) struct RaceTests {
    /// Eight writers meet on one row, with a clock that stands still and random ids: only the order
    /// of their commits tells which version came first.
    @Test func twoSequencersAndEightWritersLoseNothingAndForkNothing() async throws {
        try await Desk.use { desk in
            try await office.licence()
            let sequencers = [desk.sequencer(), desk.sequencer()]
            let running = sequencers.map { sequencer in Task { await sequencer.run() } }
            try await withThrowingTaskGroup { group in
                for _ in 0..<8 {
                    group.addTask {
                        let firm = try await office.employer()
                        for _ in 1..<250 { try await office.perform(Meet.self, on: firm) }
                    }
                }
                try await group.waitForAll()
            }
            running.forEach { $0.cancel() }
            for task in running { await task.value }
            try await desk.sequencer().round()
            // The office's founding and the licence came first.
            let leaves = try await leaves()
            #expect(leaves.count == 2002)
            let places = try await office.value(
                "SELECT array_agg(idx ORDER BY idx) FROM audit.leaf",
                as: [Int].self
            )
            #expect(places == Array(0..<2002))
            let lost = try await office.value(
                """
                SELECT count(*) FROM audit.event e WHERE NOT EXISTS (SELECT FROM audit.leaf l
                    WHERE l.event_id = e.id AND l.leaf_hash = e.leaf_hash)
                """,
                as: Int.self
            )
            #expect(lost == 0)
            let signer = try desk.key.signer(of: "homeward/\(office.anyone.agency)")
            let notes = try await office.value(
                "SELECT array_agg(note ORDER BY size) FROM audit.checkpoint",
                as: [String].self
            )
            for note in notes ?? [] {
                let signed = try SignedNote(parsing: Array(note.utf8))
                _ = try signed.verified(by: [signer.key], strict: true)
                let state = try Checkpoint(text: signed.text)
                #expect(state.root == root(of: Array(leaves.prefix(Int(state.size)))))
            }
            #expect(sequencers.allSatisfy { $0.alarms.isEmpty })
            let (outcome, _) = try await desk.export()
            #expect(outcome.report.findings.isEmpty, "\(outcome.report.findings.prefix(3))")
            #expect(outcome.report.events == 2003)
        }
    }
}
