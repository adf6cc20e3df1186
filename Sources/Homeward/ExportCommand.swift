import ArgumentParser
import Audit
import CommandLineTool
import Core
import Foundation
import Logging
import Postgres
import TransparencyLog

/// `homeward export`
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Export an agency's log and records as a bag that verifies offline."
    )
    @Option(help: "The agency's id, agn_….") var agency: String
    @Option(help: "The directory to make; it must not exist.") var to: String
    @Option(help: "What the export is for; it is recorded, and stands in the bag.")
    var purpose: String
    @OptionGroup var options: OperatorOptions

    func run() async throws {
        let agency = try parsed(ID<Agency>.init(parsing:), agency)
        let purpose = try parsed(ShortText.init(parsing:), purpose)
        let settings = try await options.settings()
        let services = try await Services(settings)
        defer { services.pipeline.close() }
        let sequencing = try Sequencing(settings, logger: Logger(label: "homeward"))
        // A large table takes its time, and the snapshot with it.
        let reader = Pool(
            PoolConfiguration(
                connectionString: settings.database + " user=homeward_auditor",
                size: 1,
                statementTimeout: .seconds(60),
                idleInTransaction: .seconds(600)
            )
        )
        let export = AuditExport(
            registrar: services.registrar,
            reader: reader,
            sequencer: sequencing.sequencer,
            key: sequencing.key
        )
        let directory = URL(fileURLWithPath: to, isDirectory: true)
        let outcome: AuditExport.Outcome
        do {
            outcome = try await export.write(
                agency,
                to: directory,
                purpose: purpose,
                operator: Self.operatorName
            )
        } catch {
            throw CommandFailure(.failed, "No export: \(error)")
        }
        await reader.close()
        await sequencing.close()
        await services.pool.close()
        try tell(outcome)
    }

    private func tell(_ outcome: AuditExport.Outcome) throws {
        let report = outcome.report
        print("exported \(report.events) events, \(report.rows) rows to \(to)")
        print("recorded as \(outcome.event)")
        print("key \(outcome.key.text)")
        print("Hand the key over by another way than the bag. Whoever has both verifies with:")
        print("  homeward-verify \(to) --key '\(outcome.key.text)'")
        guard !report.isVerified else { return }
        throw CommandFailure(
            .unverified,
            (["The records do not verify:"] + report.findings.prefix(20).map(\.description))
                .joined(separator: "\n")
        )
    }

    private func parsed<Value>(
        _ read: (String) throws(Malformed) -> Value,
        _ text: String
    ) throws -> Value {
        do {
            return try read(text)
        } catch {
            throw CommandFailure(.usage, error.sentence)
        }
    }

    /// The account on this machine, for the record.
    private static var operatorName: ShortText {
        let name = ProcessInfo.processInfo.userName
        return ShortText(name) ?? "unknown"
    }
}
