import Foundation
import Testing

@testable import Homeward

/// A document that is followed to the letter shows no command that nobody gives, and no change that does not apply.
///
/// `Tests/acceptance documents` gives the commands; its sample is part of `Tests/run`.
@Suite struct ShownCommandTests {
    /// The documents that a newcomer follows.
    static let followed = ["README.md", "CONTRIBUTING.md", "Docs/FirstChange.md"]
    /// What blocks may be: commands, commands with what they print, changes, and what nobody types.
    static let languages: Set<String> = ["sh", "console", "diff", "mermaid", "text", ""]
    /// The programs that a newcomer has; every other one is a file of the repository.
    static let programs: Set<String> = ["homeward", "curl", "swift", "git", "export", "echo", "."]

    @Test(arguments: followed) func everyCommandIsGiven(_ document: String) throws {
        let check = try Repository.text("Tests/Benchmarks/documents")
        #expect(check.contains("read_document \(document)\n"))
        let passed = try PassedOver.all()
        let blocks = DocumentBlock.split(try Repository.text(document)).blocks
        #expect(!blocks.isEmpty)
        for block in blocks {
            #expect(Self.languages.contains(block.language), "\(document): \(block.language)")
            guard block.commands.isEmpty else {
                for command in block.commands where !passed.contains(where: { $0.covers(command) })
                {
                    try expectGiveable(command, in: document)
                }
                continue
            }
            // A command that hides in a block of another kind would not be found.
            #expect(!block.lines.contains { $0.hasPrefix("$ ") }, "\(document): \(block.lines)")
        }
    }

    private func expectGiveable(_ command: String, in document: String) throws {
        let words = command.split(whereSeparator: \.isWhitespace)
        let program = try #require(words.first { !$0.contains("=") || $0.contains("/") })
        let file = Repository.root.appending(path: program).path
        #expect(
            Self.programs.contains(String(program))
                || FileManager.default.isExecutableFile(atPath: file),
            "\(document) shows what the check cannot give: \(command)"
        )
    }

    @Test func whatIsPassedOverIsShownAndRunElsewhere() throws {
        let passed = try PassedOver.all()
        #expect(passed.count <= 12, "a list of exceptions that grows is none")
        let shown = try Self.followed.flatMap { document in
            try DocumentBlock.split(Repository.text(document)).blocks.flatMap(\.commands)
        }
        for exception in passed {
            #expect(shown.contains { exception.covers($0) }, "nobody shows \(exception.command)")
            guard ![PassedOver.check, PassedOver.person].contains(exception.runner) else {
                continue
            }
            let program = try #require(exception.command.split(separator: " ").first)
            #expect(try Repository.text(exception.runner).contains(program), "\(exception)")
        }
    }

    /// All together, or, for whoever has just made them, already there.
    @Test func theFirstChangeAppliesToTheSources() throws {
        let blocks = DocumentBlock.split(try Repository.text("Docs/FirstChange.md")).blocks
        #expect(blocks.count { $0.language == "diff" } >= 5)
        let isThere = try apply(["--reverse"]) == 0
        #expect(
            try isThere || apply([]) == 0,
            "the changes have fallen behind: git apply --check Docs/FirstChange.md"
        )
    }

    private func apply(_ options: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "apply", "--check"] + options + ["Docs/FirstChange.md"]
        process.currentDirectoryURL = Repository.root
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}

/// A command that `Tests/acceptance documents` does not give, or not in its sample.
struct PassedOver {
    /// What runs the rest: the check without `--sample`.
    static let check = "the full check"
    static let person = "whoever takes a change"

    let command: String
    let runner: String

    static func all() throws -> [PassedOver] {
        let lines = try Repository.text("Tests/Benchmarks/documents.txt").split(separator: "\n")
        return try lines.filter { !$0.hasPrefix("#") }.map { line in
            let parts = line.split(separator: /[ ]{2,}/, maxSplits: 1)
            try #require(parts.count == 2, "\(line)")
            return PassedOver(command: String(parts[0]), runner: String(parts[1]))
        }
    }

    /// Whether it is this one, or begins like it where `…` stands for the rest.
    func covers(_ shown: String) -> Bool {
        guard command.hasSuffix(" …") else { return shown == command }
        return shown.hasPrefix(command.dropLast())
    }
}
