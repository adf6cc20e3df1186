import Core
import Foundation
import Postgres
import TestKit
import Testing

@testable import People

struct EthnicityInSourcesTests {
    /// Every file of a rule in the system, but for the one that forbids the input.
    static let rules: [URL] = {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        return (files?.allObjects as? [URL] ?? []).filter { file in
            file.pathExtension == "swift"
                && file.deletingLastPathComponent().lastPathComponent == "Rules"
                && file.lastPathComponent != "EthnicityNeverAnInput.swift"
        }
    }()

    @Test func noRuleSpeaksOfEthnicity() throws {
        #expect(Self.rules.count >= 10)
        for file in Self.rules {
            let text = try String(contentsOf: file, encoding: .utf8).lowercased()
            for word in ["ethnic", "民族", "minzu"] {
                #expect(!text.contains(word), "\(file.lastPathComponent) speaks of \(word)")
            }
        }
    }
}

@Suite(.database) struct EthnicityNeverAnInputTests {
    func verdict() async throws -> Verdict {
        try await office.registrar.read(as: office.anyone) { tx in
            EthnicityNeverAnInput.check(try .gather(in: tx), on: .epoch)
        }
    }

    @Test func noColumnIsNamedForEthnicity() async throws {
        #expect(try await verdict().kind == .passed)
    }

    @Test(arguments: ["ethnic_group", "own_ethnicity", "民族"])
    func aColumnThatIsWouldStopEveryVerification(_ column: String) async throws {
        try await office.asOwner("ALTER TABLE person ADD COLUMN \"\(column)\" text")
        guard case .failed(let why, _) = try await verdict() else {
            Issue.record("passed")
            return
        }
        #expect(why.contains("public.person.\(column)"))
        let id = try await office.make(RegisterPerson.self, Bodies.person())
        let refusal = try await office.refusal(VerifyIdentity.self, on: id, Bodies.zone())
        #expect(refusal?.detail.contains("R-SAN-006") == true)
    }
}
