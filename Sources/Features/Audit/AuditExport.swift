import Core
import Foundation
import Postgres
import TransparencyLog

/// Exports an agency's log and records as a bag that anyone can verify offline.
package struct AuditExport: Sendable {
    /// How often a quiet moment is sought.
    static let attempts = 120

    private let registrar: Registrar
    private let reader: Pool
    private let sequencer: Sequencer
    private let key: LogKey
    private let clock: TimeSource
    private let sleep: Sequencer.Sleep

    /// An export by the operator, beside the database.
    ///
    /// The reader is a pool of the role homeward_auditor, whose statements may take minutes: that
    /// role sees the log and the records, and neither keys nor payloads, and it cannot write. The
    /// sequencer places and signs what waits, whether or not a server does so as well.
    package init(
        registrar: Registrar,
        reader: Pool,
        sequencer: Sequencer,
        key: LogKey,
        clock: TimeSource = .system,
        sleep: @escaping Sequencer.Sleep = { try await Task.sleep(for: $0) }
    ) {
        self.registrar = registrar
        self.reader = reader
        self.sequencer = sequencer
        self.key = key
        self.clock = clock
        self.sleep = sleep
    }

    /// What came of it.
    package struct Outcome: Sendable {
        /// What a verification of the finished bag found; a bag that fails is kept, as evidence.
        package let report: VerificationReport
        /// The log's public key, to be handed over by another way than the bag.
        package let key: NoteKey
        /// The event of the export, which is in the bag.
        package let event: ID<EventRecord>
    }

    /// Records the export, writes the bag, seals and verifies it.
    ///
    /// - Throws: `LogAlarm`, `ExportError`, `Refusal`, `BagError`, or the database's errors.
    package func write(
        _ agency: ID<Agency>,
        to directory: URL,
        purpose: ShortText,
        operator: ShortText
    ) async throws -> Outcome {
        guard !FileManager.default.fileExists(atPath: directory.path) else {
            throw BagError.file(directory.path, reason: "it exists already")
        }
        let event = try await record(agency, purpose: purpose, operator: `operator`)
        let writer = ExportWriter(
            agency: agency,
            event: event,
            purpose: purpose,
            now: clock.now(),
            directory: directory
        )
        let bag = try await unsealed(writer)
        let signer = try key.signer(of: origin(of: agency))
        try bag.seal(with: signer.sign(bag.text))
        return Outcome(
            report: try Verification.of(bag: directory, keys: [signer.key]),
            key: signer.key,
            event: event
        )
    }

    private func unsealed(_ writer: ExportWriter) async throws -> UnsealedBag {
        let context = Sequencer.context(writer.agency)
        for _ in 0..<Self.attempts {
            try await sequencer.serve(writer.agency)
            let bag = try await reader.read(context, isolation: .repeatableRead) { tx in
                try writer.write(in: tx)
            }
            if let bag { return bag }
            try await sleep(Sequencer.pause)
        }
        throw ExportError.neverQuiet
    }

    /// The event comes first, so that it stands in the tree that is exported.
    private func record(
        _ agency: ID<Agency>,
        purpose: ShortText,
        operator: ShortText
    ) async throws -> ID<EventRecord> {
        let caller = RecordExport.exporter(of: agency, clock: clock)
        let version = try await registrar.read(as: caller) { tx in
            try tx.value("SELECT version FROM agency_known WHERE id = \(agency)", as: Int.self)
        }
        guard let version else { throw ExportError.noAgency(agency) }
        let receipt = try await registrar.perform(
            RecordExport(purpose: purpose, operator: `operator`),
            on: agency,
            by: caller,
            as: RequestFrame(request: "export", seen: version)
        )
        return try ID(parsing: receipt.json["event_id"]?.text ?? "")
    }
}

/// Why there is no export.
package enum ExportError: Error, Sendable, CustomStringConvertible {
    /// No agency has this id here.
    case noAgency(ID<Agency>)
    /// In all attempts there was no moment without an event waiting for its place.
    case neverQuiet

    /// The reason in words.
    package var description: String {
        switch self {
        case .noAgency(let agency): "No agency has the id \(agency)."
        case .neverQuiet:
            "The agency was writing all the time, so no moment was complete; "
                + "repeat the export when there is less to do."
        }
    }
}
