import ArgumentParser
import Foundation

/// Where the API is, who asks, and how the answer is shown.
package struct ConnectionOptions: ParsableArguments, Sendable {
    @Option(help: "The profile of the configuration file to use.")
    var profile: String?
    @Option(help: "The server, such as http://127.0.0.1:8080; before HOMEWARD_URL and the profile.")
    var server: String?
    @Option(name: [.customShort("o"), .customLong("output")], help: "table, json, ndjson or csv.")
    var output: OutputFormat = .table
    @Flag(
        help:
            "With -o csv: for Excel, with a byte order mark and amounts in two columns; for one whose list separator is the comma, as in Chinese."
    )
    var excel = false

    /// Options to be parsed.
    package init() {}

    package func validate() throws {
        guard Self.fits(excel, output) else { throw ValidationError("--excel goes with -o csv.") }
    }

    /// Whether Excel reads the form.
    static func fits(_ isForExcel: Bool, _ output: OutputFormat) -> Bool {
        !isForExcel || output == .csv
    }
}

/// How the files are read that an argument names by `@`.
struct TextOptions: ParsableArguments, Sendable {
    @Option(
        help:
            "The encoding of a file named by @, where it is neither UTF-8 nor has a byte order mark."
    )
    var encoding: TextEncoding?
}

/// What a change may be told beyond its own fields.
struct WriteOptions: ParsableArguments, Sendable {
    @Flag(help: "Run every check, keep nothing.")
    var dryRun = false
    @Option(help: "The version you saw; the current one is looked up when not given.")
    var seen: Int?
    @Option(help: "The idempotency key; a fresh one when not given.")
    var key: String?
}

/// How far a list goes.
struct ListOptions: ParsableArguments, Sendable {
    @Flag(help: "Go on to the last page.")
    var all = false
}

/// How an answer is shown: one valid document always.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    case table, json, ndjson, csv
}
