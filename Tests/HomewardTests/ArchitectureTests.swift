import Core
import Foundation
import Testing

@testable import Homeward

/// The habits of the system, held: floors by module, layers by file, small features, plain words.
@Suite struct ArchitectureTests {
    struct File {
        let path: String
        let text: String
        var lines: Int { text.count { $0 == "\n" } }
    }

    static let files: [File] = {
        var files: [File] = []
        for folder in ["Sources", "Tests"] {
            let root = Repository.root.appending(path: folder)
            let found = FileManager.default.enumerator(atPath: root.path)?.allObjects ?? []
            for case let path as String in found where path.hasSuffix(".swift") {
                let url = root.appending(path: path)
                guard let text = try? String(contentsOf: url, encoding: .utf8) else {
                    // A file that vanished between listing and reading is no longer a file.
                    continue
                }
                files.append(File(path: "\(folder)/\(path)", text: text))
            }
        }
        return files
    }()

    @Test func noFileIsLongAndMostAreShort() {
        for file in Self.files { #expect(file.lines <= 400, "\(file.path): \(file.lines) lines") }
        let sources = Self.files.filter { $0.path.hasPrefix("Sources/") }.map(\.lines).sorted()
        #expect(sources[sources.count / 2] < 100)
    }

    static let features = [
        "Accounts", "Diary", "Directory", "Filings", "Agency", "Employers", "Corridors",
        "Projects", "Orders", "People", "Cases", "Screening",
        "Training", "Papers", "Fees", "Contracts", "Deployments", "Rights", "Incidents",
        "Repatriation", "Audit", "Law",
    ]

    @Test(arguments: features) func aRoomKnowsNeitherHTTPNorTerminal(feature: String) {
        let strangers = [
            "Hummingbird", "ArgumentParser", "HTTPAPI", "CommandLineTool", "AsyncHTTPClient", "NIO",
        ]
        for file in Self.files where file.path.hasPrefix("Sources/Features/\(feature)/") {
            for module in strangers {
                #expect(!file.text.contains("import \(module)"), "\(file.path) imports \(module)")
            }
        }
    }

    /// What may be typed after `homeward`: a noun and its verb.
    static let commands = Set(App.endpoints.map { "\($0.noun.singular) \($0.verb)" })
        .union(["gate explain"]).union(App.composedWords)

    /// Whoever reads a refusal types what it says: a command that does not exist helps nobody.
    @Test func everyCommandThatTheHouseNamesExists() {
        var named = 0
        for file in Self.files where file.path.hasPrefix("Sources/") {
            let code = file.text.split(separator: "\n")
                .filter { !$0.drop(while: \.isWhitespace).hasPrefix("//") }
                .joined(separator: "\n").replacing(/"\s*\n\s*\+ "/, with: "")
                .replacing(/\\\n\s*/, with: "")
            for match in code.matches(of: /homeward ([a-z-]+) ([a-z-]+)/) {
                named += 1
                let words = "\(match.output.1) \(match.output.2)"
                #expect(Self.commands.contains(words), "\(file.path): homeward \(words)")
            }
        }
        #expect(named > 200)
    }

    @Test func floorsImportOnlyDownwards() {
        let features = Self.features
        let banned: [String: [String]] = [
            "Postgres": ["Core", "TransparencyLog", "HTTPAPI", "CommandLineTool"],
            "TransparencyLog": ["Postgres", "Core", "CLibPQ", "HTTPAPI"],
            "Core": ["HTTPAPI", "CommandLineTool", "Hummingbird", "ArgumentParser", "CLibPQ"],
            "Model": features + ["HTTPAPI", "CommandLineTool", "CLibPQ"],
            "ModelWriter": ["Core", "Model", "HTTPAPI", "CommandLineTool"],
            "CommandLineTool": ["Postgres", "Hummingbird", "HTTPAPI"],
            "HTTPAPI": ["CommandLineTool", "CLibPQ"],
            "HomewardVerify": ["Postgres", "Core", "HTTPAPI"],
        ]
        for (floor, modules) in banned {
            for file in Self.files where file.path.hasPrefix("Sources/\(floor)/") {
                for module in modules {
                    #expect(
                        !"\n\(file.text)".contains("\nimport \(module)\n"),
                        "\(file.path) imports \(module)"
                    )
                }
            }
        }
    }

    /// Each with its sentence: what it would cost.
    static let calls = [
        ("try!", "a crash where a sentence belongs"), ("as!", "a crash where a sentence belongs"),
        (" Task {", "work that nobody waits for"), ("Task.detached", "work that nobody waits for"),
        ("TODO", "a promise to nobody"), ("FIXME", "a promise to nobody"),
        ("Thread.sleep", "a thread that could work"),
    ]

    @Test(arguments: calls) func aBannedCallIsNotMade(call: String, reason: String) {
        for file in Self.files where file.path.hasPrefix("Sources/") {
            #expect(!file.text.contains(call), "\(file.path) has \(call): \(reason)")
        }
    }

    @Test func timeAndChanceAreGiven() {
        // Clock.system, BearerToken and the vault are where they come in; the terminal names keys.
        let doors = [
            "Core/ActionContext.swift", "Core/BearerToken.swift", "CommandLineTool/",
            "TransparencyLog/",
            "Postgres/",
            "Homeward/", "HTTPAPI/RequestLog.swift", "Core/KeyFile.swift",
        ]
        for file in Self.files where file.path.hasPrefix("Sources/") {
            guard !doors.contains(where: { file.path.hasPrefix("Sources/\($0)") }) else { continue }
            for call in ["Date()", "UUID()", ".random(in"] {
                #expect(!file.text.contains(call), "\(file.path) takes \(call)")
            }
        }
    }

    @Test func onlyTheTerminalPrints() {
        for file in Self.files where file.path.hasPrefix("Sources/") {
            let mayPrint = ["CommandLineTool/", "Homeward/", "HomewardVerify/", "ModelWriter/"]
                .contains { file.path.hasPrefix("Sources/\($0)") }
            #expect(mayPrint || !file.text.contains(" print("), "\(file.path)")
        }
    }
}
