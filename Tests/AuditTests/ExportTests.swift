import Model
import Audit
import Core
import Foundation
import Postgres
import TestKit
import Testing
import TransparencyLog

@Suite(.database) struct ExportTests {
    @Test func anExportVerifies() async throws {
        try await Desk.use { desk in
            let firm = try await office.employer()
            try await office.cooperation(.draft, with: firm)
            let (outcome, bag) = try await desk.export()
            #expect(outcome.report.isVerified, "\(outcome.report.findings)")
            #expect(outcome.report.events == 4)
            // Agency, its first account, employer, contract.
            #expect(outcome.report.rows == 4)
            let events = try String(
                contentsOf: bag.appending(path: BagPath.events),
                encoding: .utf8
            )
            #expect(events.contains("\(outcome.event)"))
            #expect(events.contains("export.recorded"))
        }
    }

    @Test func theManifestSaysWhatAndWhatFor() async throws {
        try await Desk.use { desk in
            try await office.employer()
            let (outcome, bag) = try await desk.export()
            let bytes = try Data(contentsOf: bag.appending(path: BagPath.manifest)).dropLast()
            let manifest = try JSON(canonical: Array(bytes))
            #expect(manifest["purpose"] == "Yearly inspection")
            #expect(manifest["profile"] == "full")
            #expect(manifest["size"]?.integer == 3)
            #expect(manifest["event"]?.text == "\(outcome.event)")
            let tables = manifest["tables"]?.array ?? []
            #expect(tables.first { $0["name"] == "employer" }?["rows"] == 1)
            #expect(tables.first { $0["name"] == "visa" }?["rows"] == 0)
        }
    }

    @Test func everyTableOfRecordsIsExported() async throws {
        let guarded = try await office.value(
            """
            SELECT array_agg(c.relname ORDER BY c.relname) FROM pg_trigger t
            JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgname = 'recorded'
            """,
            as: [String].self
        )
        let exported = try await office.value(
            "SELECT array_agg(name) FROM audit.case_tables() AS name",
            as: [String].self
        )
        #expect(exported == guarded)
    }

    @Test func anExportOfAnotherAgencyHoldsNothingOfOurs() async throws {
        try await Desk.use { desk in
            let stranger = Caller.stranger
            try await office.found(stranger)
            try await office.employer()
            let (outcome, bag) = try await desk.export()
            #expect(outcome.report.isVerified)
            for file in ["data/rows/agency.ndjson", BagPath.events] {
                let text = try String(contentsOf: bag.appending(path: file), encoding: .utf8)
                #expect(!text.contains("\(stranger.agency)"))
                #expect(!text.contains(stranger.agency.uuid.uuidString.lowercased()))
            }
        }
    }

    @Test func nothingIsWrittenOverAnotherBag() async throws {
        try await Desk.use { desk in
            let (_, bag) = try await desk.export()
            await #expect(throws: BagError.file(bag.path, reason: "it exists already")) {
                try await desk.export()
            }
            // What was refused at the door is not recorded as an export.
            let version = try await office.version(of: office.anyone.agency)
            #expect(version == 2)
        }
    }

    @Test func anAgencyThatIsNotHereIsNotExported() async throws {
        try await Desk.use { desk in
            await #expect(throws: ExportError.self) {
                try await desk.export(of: ID(UUID()))
            }
            #expect(!FileManager.default.fileExists(atPath: desk.bag("bag").path))
        }
    }

    @Test func anExportWaitsForNobodysServer() async throws {
        try await Desk.use { desk in
            try await office.employer()
            let (first, _) = try await desk.export(to: "first")
            try await office.employer()
            let (second, bag) = try await desk.export(to: "second")
            #expect(first.report.size == 3)
            #expect(second.report.size == 5)
            let note = try SignedNote(
                parsing: Data(
                    contentsOf: desk.state.appending(path: "first/\(BagPath.checkpoint)")
                )
            )
            let report = try Verification.of(
                bag: bag,
                keys: [second.key],
                earlier: Checkpoint(text: note.text)
            )
            #expect(report.isVerified)
        }
    }

    /// 200 changes of one byte in a real export: each is found in its file and on its line.
    @Test func everyChangedByteIsFound() async throws {
        try await Desk.use { desk in
            for _ in 1...30 { try await office.employer() }
            let (outcome, bag) = try await desk.export()
            let files = try FileManager.default.subpathsOfDirectory(atPath: bag.path).sorted()
                .filter { !bag.appending(path: $0).hasDirectoryPath && Self.isFull(bag, $0) }
            var random = SeededGenerator(seed: 20_261_121)
            for round in 0..<200 {
                let file = files[Int(random.next() % UInt64(files.count))]
                let place = bag.appending(path: file)
                let original = [UInt8](try Data(contentsOf: place))
                var changed = original
                let index = Int(random.next() % UInt64(original.count))
                changed[index] ^= UInt8(truncatingIfNeeded: random.next() % 255 + 1)
                try Data(changed).write(to: place)
                let report = try Verification.of(bag: bag, keys: [outcome.key])
                let line = original[..<index].count { $0 == 0x0A } + 1
                let found = report.findings.first
                #expect(
                    found?.file == file && found?.line == line,
                    "round \(round): \(file) line \(line), found \(report.findings.prefix(2))"
                )
                try Data(original).write(to: place)
            }
            #expect(try Verification.of(bag: bag, keys: [outcome.key]).isVerified)
        }
    }

    private static func isFull(_ bag: URL, _ path: String) -> Bool {
        let contents = FileManager.default.contents(atPath: bag.appending(path: path).path)
        return contents?.isEmpty == false
    }
}
