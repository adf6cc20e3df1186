import ArgumentParser
import Foundation
import TransparencyLog

/// `homeward-verify`: what an auditor runs on an export bundle, on a machine of the auditor's own.
///
/// Exit codes: 0 verified, 1 cannot read, 2 usage, 8 verification failed.
@main
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "homeward-verify",
        abstract: "Verify that an export bundle is whole and unaltered.",
        discussion: """
            Nothing is asked over a network, and nothing in the bundle is believed but what a \
            signature by one of the given keys covers.
            Exit codes: 0 verified, 1 the bundle cannot be read, 2 usage, 8 verification failed.
            """
    )

    /// How the report is printed.
    enum Output: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Argument(help: "The bundle's directory.")
    var bag: String

    @Option(help: "A public key of the log, name+id+key, that did not come with the bundle.")
    var key: [String] = []

    @Option(help: "A checkpoint of the same log that you kept from an earlier visit.")
    var earlier: String?

    @Option(name: [.short, .long], help: "text or json.")
    var output = Output.text

    func validate() throws {
        guard !key.isEmpty else {
            throw ValidationError(
                """
                Give the log's public key with --key 'name+id+key'.
                It must come from elsewhere than the bundle: from the licence file of the agency, \
                the supervising body, or a letter. Whoever forges a bundle signs it with a key of \
                their own and would put that key beside it; it would fit, and prove nothing.
                """
            )
        }
    }

    func run() throws {
        let keys = try key.map { text in
            do {
                return try NoteKey(text)
            } catch {
                throw ValidationError("--key \(text): \(error)")
            }
        }
        let report: VerificationReport
        do {
            report = try Verification.of(
                bag: URL(fileURLWithPath: bag, isDirectory: true),
                keys: keys,
                earlier: try earlier.map { try Self.checkpoint(in: $0, keys: keys) }
            )
        } catch {
            throw Unreadable(reason: String(describing: error))
        }
        switch output {
        case .text: print(Sentences(of: report).text)
        case .json:
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            print(String(decoding: try encoder.encode(report), as: UTF8.self))
        }
        guard report.isVerified else { throw ExitCode(8) }
    }

    /// A checkpoint that somebody else could have written would compare with anything.
    private static func checkpoint(in path: String, keys: [NoteKey]) throws -> Checkpoint {
        let note = try SignedNote(parsing: try Data(contentsOf: URL(fileURLWithPath: path)))
        _ = try note.verified(by: keys, strict: false)
        return try Checkpoint(text: note.text)
    }

    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let code as ExitCode {
            exit(withError: code)
        } catch let unreadable as Unreadable {
            complain("homeward-verify: cannot read: \(unreadable.reason)")
            exit(withError: ExitCode(1))
        } catch {
            // Help and version are "errors" too, with exit code 0.
            guard exitCode(for: error) != .success else { exit(withError: error) }
            complain(fullMessage(for: error))
            exit(withError: ExitCode(2))
        }
    }

    private static func complain(_ message: String) {
        FileHandle.standardError.write(Data((message + "\n").utf8))
    }
}

/// The bundle, or the earlier checkpoint, could not be read at all.
struct Unreadable: Error {
    let reason: String
}
