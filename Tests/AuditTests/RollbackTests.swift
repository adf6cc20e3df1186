import Audit
import Core
import Foundation
import Postgres
import TestKit
import Testing
import TransparencyLog

/// A database that forgot what was signed is not signed again.
@Suite(.database) struct RollbackTests {
    /// Brings the database back to how it was when the log had only its first event.
    static let restore = """
        SET session_replication_role = replica;
        DELETE FROM audit.leaf WHERE idx > 0;
        DELETE FROM audit.checkpoint WHERE size > 1;
        DELETE FROM audit.event WHERE id NOT IN (SELECT event_id FROM audit.leaf);
        UPDATE audit.tile SET hashes = substr(hashes, 1, 32);
        UPDATE audit.log SET size = 1, root = (SELECT leaf_hash FROM audit.leaf),
            frontier = '\\x0000000000000001'::bytea || (SELECT leaf_hash FROM audit.leaf);
        """

    func signed(_ desk: Desk) async throws -> Sequencer {
        let sequencer = desk.sequencer()
        try await sequencer.round()
        for _ in 1...3 { try await office.employer() }
        try await sequencer.round()
        return sequencer
    }

    func checkpoints() async throws -> Int? {
        try await office.count(of: "audit.checkpoint")
    }

    @Test func aRestoredDatabaseIsNotSigned() async throws {
        try await Desk.use { desk in
            _ = try await signed(desk)
            try await office.asOwner(Self.restore)
            let memory = try Data(contentsOf: desk.memoryFile)
            let sequencer = desk.sequencer()
            try await sequencer.inspect()
            #expect(
                sequencer.alarms == [office.anyone.agency: .rolledBack(known: 4, found: 1)]
            )
            try await office.employer()
            await #expect(throws: LogAlarm.rolledBack(known: 4, found: 1)) {
                try await sequencer.serve(office.anyone.agency)
            }
            #expect(try await checkpoints() == 1)
            #expect(try Data(contentsOf: desk.memoryFile) == memory)
            #expect(try await sequencer.lag().waiting == 1)
            #expect(desk.lines.count { $0.contains("rolled back") } == 1)
        }
    }

    @Test func aRestoredDatabaseThatGrewBeyondItsPastIsNotSigned() async throws {
        try await Desk.use { desk in
            _ = try await signed(desk)
            try await office.asOwner(Self.restore)
            // A sequencer that knows nothing of the past, such as one on another machine.
            let other = try Desk()
            try await office.asOwner("DELETE FROM audit.checkpoint")
            for _ in 4...9 { try await office.employer() }
            try await other.sequencer().round()
            await other.done()
            try await office.asOwner("DELETE FROM audit.checkpoint")
            let sequencer = desk.sequencer()
            try await sequencer.round()
            #expect(sequencer.alarms == [office.anyone.agency: .rewritten(size: 4)])
            #expect(try await checkpoints() == 0)
        }
    }

    @Test func anotherTreeOfTheSameSizeIsNotSigned() async throws {
        try await Desk.use { desk in
            let sequencer = try await signed(desk)
            try await office.asOwner(
                """
                UPDATE audit.log SET frontier = '\\x0000000000000004'::bytea || sha256('x'),
                    root = sha256('x')
                """
            )
            try await sequencer.inspect()
            #expect(sequencer.alarms == [office.anyone.agency: .rewritten(size: 4)])
        }
    }

    @Test func aLostMemoryStopsTheSigning() async throws {
        try await Desk.use { desk in
            let sequencer = try await signed(desk)
            try FileManager.default.removeItem(at: desk.memoryFile)
            try await office.employer()
            try await sequencer.round()
            #expect(sequencer.alarms == [office.anyone.agency: .forgotten(published: 4)])
            #expect(try await checkpoints() == 2)
        }
    }

    @Test func aMemoryThatSomebodyWroteIntoStopsTheSigning() async throws {
        try await Desk.use { desk in
            let sequencer = try await signed(desk)
            let text = try String(contentsOf: desk.memoryFile, encoding: .utf8)
            try text.replacing("\n4\n", with: "\n3\n")
                .write(to: desk.memoryFile, atomically: true, encoding: .utf8)
            try await office.employer()
            try await sequencer.round()
            guard case .unreadable = sequencer.alarms[office.anyone.agency] else {
                Issue.record("\(sequencer.alarms)")
                return
            }
        }
    }

    @Test func theAlarmEndsWhenTheDatabaseIsBack() async throws {
        try await Desk.use { desk in
            let sequencer = try await signed(desk)
            let text = try Data(contentsOf: desk.memoryFile)
            try FileManager.default.removeItem(at: desk.memoryFile)
            try await office.employer()
            try await sequencer.round()
            #expect(!sequencer.alarms.isEmpty)
            try text.write(to: desk.memoryFile)
            #expect(try await sequencer.round() == 1)
            #expect(sequencer.alarms.isEmpty)
            #expect(desk.lines.last?.contains("in order again") == true)
        }
    }
}
