import Audit
import Core
import Foundation
import Postgres
import Synchronization
import TestKit
import TransparencyLog

/// A sequencer's place of work over a test's database: a state directory and pools of its own.
final class Desk: Sendable {
    let state: URL
    let key: LogKey
    private let told = Mutex<[String]>([])
    private let pool: Pool
    private let reader: Pool

    init() throws {
        state = FileManager.default.temporaryDirectory
            .appending(path: "homeward-audit-\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
        key = try LogKey(file: state.appending(path: "log.key"))
        pool = Pool(.patient("\(office.owner) user=homeward_sequencer", size: 2))
        reader = Pool(.patient("\(office.owner) user=homeward_auditor"))
    }

    var memory: CheckpointMemory { CheckpointMemory(in: state.appending(path: "checkpoints")) }

    var memoryFile: URL { memory.directory.appending(path: "\(office.anyone.agency)") }

    /// What sequencers told the operator's log.
    var lines: [String] { told.withLock { $0 } }

    func sequencer() -> Sequencer {
        Sequencer(
            pool: pool,
            key: key,
            memory: memory,
            clock: office.clock.clock,
            tell: { line in self.told.withLock { $0.append(line) } }
        )
    }

    func bag(_ name: String) -> URL { state.appending(path: name, directoryHint: .isDirectory) }

    @discardableResult
    func export(
        to name: String = "bag",
        of agency: ID<Agency>? = nil
    ) async throws -> (AuditExport.Outcome, URL) {
        let directory = bag(name)
        let export = AuditExport(
            registrar: office.registrar,
            reader: reader,
            sequencer: sequencer(),
            key: key,
            clock: office.clock.clock
        )
        let outcome = try await export.write(
            agency ?? office.anyone.agency,
            to: directory,
            purpose: "Yearly inspection",
            operator: "root"
        )
        return (outcome, directory)
    }

    func done() async {
        await pool.close()
        await reader.close()
        // A directory left behind in /tmp spoils nothing.
        try? FileManager.default.removeItem(at: state)
    }

    /// Works at a desk, and clears it whatever happens.
    static func use(_ body: (Desk) async throws -> Void) async throws {
        let desk = try Desk()
        do {
            try await body(desk)
        } catch {
            await desk.done()
            throw error
        }
        await desk.done()
    }
}

/// The leaves of the office's log, in their order.
func leaves() async throws -> [Fingerprint] {
    let text = try await office.value(
        "SELECT array_agg(encode(leaf_hash, 'hex') ORDER BY idx) FROM audit.leaf",
        as: [String].self
    )
    return (text ?? []).compactMap { Fingerprint(hex: $0) }
}

func root(of leaves: [Fingerprint]) -> Fingerprint {
    var frontier = Frontier()
    leaves.forEach { frontier.append($0) }
    return frontier.root
}
