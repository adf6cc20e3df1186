import ArgumentParser
import CommandLineTool
import Core
import Foundation
import Model
import Screening
import TransparencyLog

/// `homeward sanctions-list sweep EDITION`: screens an edition against itself, on this machine.
///
/// The entries come through the API; what is found is computed here and stored nowhere.
struct SweepList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sweep",
        abstract: "Measure whom the comparison finds in an edition, and whom it troubles in vain.",
        discussion: """
            Every primary and good name of the edition is screened as it stands, with one slip, in its original \
            script, and each number of a document by itself; with --forms also names in other scripts. Found is \
            whom somebody would look at. With --persons ordinary persons are screened, and those held and to \
            review are counted.
            """
    )
    @Argument(help: "The edition, snl_….") var edition: String
    @Option(
        help:
            "A file of names in other scripts: publisher, reference, kind, form, name; tabs between."
    )
    var forms: String?
    @Option(
        help: "A file of persons: native name, Latin name, birth date, nationality; tabs between."
    )
    var persons: String?
    @Option(help: "Where the slips begin; the same number gives the same slips.")
    var seed: UInt64 = 1
    @Option(
        help: "How many of those missed, held or to review are named for each line, up to 1000."
    )
    var named = 5
    @OptionGroup var connection: ConnectionOptions

    func validate() throws {
        guard (0...1000).contains(named) else {
            throw ValidationError("--named is 0 to 1000, not \(named).")
        }
    }

    func run() async throws {
        let id: ID<SanctionsList>
        do {
            id = try ID(parsing: edition)
        } catch {
            throw CommandFailure(.usage, error.sentence)
        }
        let client = try connection.client()
        let list = try await client.get("/v1/sanctions-lists/\(id)")
        guard let publisher = list["publisher"]?.text.flatMap(ListPublisher.init) else {
            throw CommandFailure(.failed, "The edition names no publisher that is known here.")
        }
        let forms = try Self.lines(of: forms) { try Sweep.Form($0, of: publisher) }
        let persons = try Self.lines(of: persons) { try Sweep.Ordinary($0) }
        let records = try await client.items(
            "/v1/sanctions-entries",
            [("list_id", "\(id)"), ("fields", "record"), ("limit", "200")]
        )
        let sweep = try Sweep(
            publisher,
            records: try records.map {
                String(decoding: try ($0["record"] ?? .null).canonical(), as: UTF8.self)
            }
        )
        print("\(publisher.rawValue) of \(list["dated"]?.text ?? ""): \(records.count) entries")
        for (trial, recall) in await sweep.recalls(forms: forms, seed: seed) {
            print("\(trial.name): \(recall.tried) tried, \(Self.percent(recall.found)) found")
            name(recall.missed, as: "missed")
        }
        guard !persons.isEmpty else { return }
        let burden = await sweep.burden(of: persons)
        print(
            "ordinary persons: \(burden.persons), "
                + "\(Self.percent(burden.held.count * 10_000 / burden.persons)) held, "
                + "\(Self.percent(burden.reviewed.count * 10_000 / burden.persons)) to review"
        )
        name(burden.held, as: "held")
        name(burden.reviewed, as: "to review")
    }

    private func name(_ some: [String], as word: String) {
        for text in some.prefix(named) { print("  \(word): \(text)") }
        if some.count > named { print("  \(word): \(some.count - named) more") }
    }

    private static func percent(_ hundredths: Int) -> String {
        let digits = String(format: "%02d", hundredths % 100)
        return "\(hundredths / 100).\(digits) %"
    }

    /// The lines of a file, each read; which one is wrong is said.
    private static func lines<Value>(
        of file: String?,
        _ read: (Substring) throws -> Value?
    ) throws -> [Value] {
        guard let file else { return [] }
        guard let data = FileManager.default.contents(atPath: file),
            let text = String(validating: data, as: UTF8.self)
        else { throw CommandFailure(.usage, "\(file) cannot be read as UTF-8.") }
        var values: [Value] = []
        for (place, line) in text.split(separator: "\n").enumerated() {
            do {
                if let value = try read(line) { values.append(value) }
            } catch let error as Malformed {
                throw CommandFailure(.usage, "\(file), line \(place + 1): \(error.sentence)")
            }
        }
        return values
    }
}
