import Foundation
import Testing
import TransparencyLog

/// Bags that somebody spoilt on purpose, from outside and from inside.
@Suite struct BagTests {
    let factory: BagFactory
    let bag: ScratchBag

    init() throws {
        factory = try BagFactory()
        bag = try ScratchBag(factory)
    }

    private var keys: [NoteKey] { [factory.signer.key] }

    @Test func anHonestBagVerifies() throws {
        let report = try bag.verify(by: keys, earlier: factory.state(of: 120))
        #expect(report.findings == [])
        #expect(report.isVerified)
        #expect(report.events == 200)
        #expect(report.size == 200)
        #expect(report.origin == BagFactory.origin)
        #expect(report.rows == factory.rows.values.reduce(0) { $0 + $1.count })
        #expect(report.rowVersions == 171)
        #expect(report.signers == ["\(BagFactory.origin)+\(factory.signer.key.id)"])
        #expect(report.files == 12)
    }

    @Test func anEmptyLogAndAnEmptyTableVerify() throws {
        var empty = try BagFactory(events: 0)
        empty.rows = ["contract": []]
        let bag = try ScratchBag(empty)
        #expect(try bag.verify(by: keys).findings == [])
        try bag.write(BagPath.rows(of: "contract"), [0x0A])
        let found = try bag.verify(by: keys).findings.first
        #expect(found?.file == BagPath.rows(of: "contract") && found?.line == 1)
    }

    @Test(arguments: [BagPath.events, "data/rows/contract.ndjson", "manifest-sha256.txt"])
    func aDroppedLineIsNamed(_ path: String) throws {
        try bag.editLines(path) { $0.remove(at: 2) }
        try expectFirst(path, line: 3)
    }

    @Test func swappedLinesAreNamed() throws {
        try bag.editLines(BagPath.events) { $0.swapAt(40, 41) }
        try expectFirst(BagPath.events, line: 41)
    }

    @Test func aDuplicatedLineIsNamed() throws {
        try bag.editLines(BagPath.events) { $0.insert($0[9], at: 9) }
        try expectFirst(BagPath.events, line: 11)
    }

    @Test func aTruncatedTailIsNamed() throws {
        try bag.editLines(BagPath.events) { $0.removeLast(20) }
        let report = try expectFirst(BagPath.events, line: 181)
        #expect(
            report.findings.contains {
                $0.description == "data/events.ndjson: here are 180 leaves, the log signed 200"
            }
        )
    }

    @Test func anExtraFileIsNamed() throws {
        try bag.write("data/rows/contract.txt", [0x41])
        try expectFirst("data/rows/contract.txt", line: nil)
    }

    @Test func aLinkAndAnEmptyDirectoryAreNamed() throws {
        try FileManager.default.createDirectory(
            at: bag.url("audit/nothing"),
            withIntermediateDirectories: false
        )
        try FileManager.default.createSymbolicLink(
            atPath: bag.url("data/link").path,
            withDestinationPath: "events.ndjson"
        )
        let named = Set(try bag.verify(by: keys).findings.map(\.file))
        #expect(named == ["audit/nothing", "data/link"])
    }

    @Test(arguments: [
        "bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt",
        "data/manifest.json", "data/events.ndjson", "data/rows/paper.ndjson", "audit/checkpoint",
        "audit/lines.txt", "audit/bag.note",
    ])
    func aMissingFileIsNamed(_ path: String) throws {
        try bag.remove(path)
        #expect(
            try bag.verify(by: keys).findings.contains(where: { $0.file == path }),
            "\(path)"
        )
    }

    @Test func aBagSignedByAnotherKeyIsRefused() throws {
        var forged = factory
        forged.signer = try NoteSigner(
            name: BagFactory.origin,
            seed: Array(repeating: 43, count: 32)
        )
        let bag = try ScratchBag(forged)
        let report = try bag.verify(by: keys)
        #expect(report.findings.map(\.file) == [BagPath.note, BagPath.checkpoint])
        #expect(report.findings.first?.line == 10)
        #expect(report.findings.first?.what.contains(forged.signer.key.id) == true)
        #expect(report.signers.isEmpty)
    }

    @Test func anEarlierCheckpointOfAnotherHistoryIsNamed() throws {
        let other = try BagFactory(seed: 2)
        let report = try bag.verify(by: keys, earlier: other.state(of: 50))
        #expect(report.findings.count == 1)
        #expect(report.findings.first?.what.contains("history was rewritten") == true)
    }

    @Test func aLogThatShrankIsNamed() throws {
        let longer = try BagFactory(events: 230)
        let report = try bag.verify(by: keys, earlier: longer.state())
        #expect(report.findings.map(\.file) == [BagPath.events])
        #expect(report.findings.first?.what.contains("230") == true)
    }

    @Test func anEarlierCheckpointOfAnotherLogIsNamed() throws {
        let earlier = Checkpoint(
            origin: "homeward.example/agency-2",
            size: 200,
            root: factory.state().root
        )
        #expect(try bag.verify(by: keys, earlier: earlier).findings.first?.line == 1)
    }

    /// Every manifest fits, only the key was out of reach.
    @Test func aRowEditedWithItsManifestsIsNamed() throws {
        var forged = factory
        forged.rows["contract"]?[3].replace("1.50", with: "9.99")
        let report = try report(onForged: forged)
        #expect(
            report.findings.contains { $0.file == BagPath.rows(of: "contract") && $0.line == 4 }
        )
        #expect(report.findings.contains { $0.file == "tagmanifest-sha256.txt" && $0.line == 4 })
    }

    @Test func anEventDroppedWithItsManifestsIsNamed() throws {
        var forged = factory
        let dropped = try #require(
            try factory.leaves.indices.first { index in
                let entry = try Entry(leaf: factory.leaves[index])
                return index > 60 && entry.subject.seq == 2
            }
        )
        forged.leaves.remove(at: dropped)
        let report = try report(onForged: forged)
        #expect(report.findings.contains { $0.what.contains("comes to event 3") })
        #expect(report.findings.contains { $0.what.contains("comes to version 3") })
        #expect(report.findings.contains { $0.what.contains("the leaves give the root") })
    }

    /// Even whoever holds the key cannot make rows and events disagree.
    @Test func aRowWithoutItsEventIsNamedThoughTheBagIsSigned() throws {
        var signed = factory
        let row = try #require(signed.rows["paper"]?.first)
        signed.rows["paper"]?.removeFirst()
        let id = try #require(row.split(separator: "\"").dropFirst(3).first)
        let strange = #"{"id":"01930000-0000-7000-8000-0000000000ff","version":1}"#
        signed.rows["paper"]?.append(strange)
        signed.rows["contract"]?.append(try #require(factory.rows["contract"]?.first))
        let found = try ScratchBag(signed).verify(by: keys).findings
        #expect(found.count == 3)
        #expect(found.contains { $0.what.hasPrefix("row \(id), named by data/events.ndjson line") })
        #expect(found.contains { $0.what.hasPrefix("no event names row 01930000") })
        #expect(found.contains { $0.what.hasSuffix("stands here a second time") })
    }

    @Test(arguments: [
        ("seq", JSON.integer(9), "should come to event"),
        ("prev", .text(Fingerprint(of: []).base64URL), "does not name event"),
        ("log", "elsewhere.example", "was written for the log elsewhere.example"),
        ("v", 2, "its member “v” is missing or malformed"),
        ("at", "2026-11-21", "its member “at” is missing or malformed"),
    ])
    func aLeafThatBreaksTheRulesIsNamedThoughTheBagIsSigned(
        _ member: String,
        _ value: JSON,
        _ words: String
    ) throws {
        var signed = factory
        let index = 151
        var leaf = try #require(try JSON(canonical: signed.leaves[index]).object)
        if member == "seq" {
            var subject = try #require(leaf["subject"]?.object)
            subject["seq"] = value
            leaf["subject"] = .object(subject)
        } else {
            leaf[member] = value
        }
        signed.leaves[index] = try JSON.object(leaf).canonical()
        let first = try ScratchBag(signed).verify(by: keys).findings.first
        #expect(first?.file == BagPath.events && first?.line == index + 1)
        #expect(first?.what.contains(words) == true, "\(String(describing: first))")
    }

    @Test func theWriterRefusesWhatNoBagCanHold() throws {
        #expect(throws: BagError.self) {
            var writer = try BagWriter(at: bag.directory)
            try writer.begin("data/a")
        }
        for path in ["a", "data/../a", "data//a", "data/a b", "data/", "audit/checkpoint"] {
            let directory = bag.url("new-\(path.utf8.count)-\(path.hashValue)")
            #expect(throws: BagError.path(path)) {
                var writer = try BagWriter(at: directory)
                try writer.begin(path)
            }
        }
    }

    @Test func whatIsNoDirectoryCannotBeRead() {
        #expect(throws: BagError.self) {
            try Verification.of(bag: bag.url("bagit.txt"), keys: keys)
        }
    }

    @discardableResult
    private func expectFirst(_ path: String, line: Int?) throws -> VerificationReport {
        let report = try bag.verify(by: keys)
        #expect(report.findings.first?.file == path)
        #expect(report.findings.first?.line == line)
        return report
    }

    /// An insider rebuilds all of the bag but has to leave the honest signatures as they are.
    private func report(onForged forged: BagFactory) throws -> VerificationReport {
        var forged = forged
        forged.checkpoint = try factory.signer.sign(factory.state().text)
        let rebuilt = try ScratchBag(forged)
        try rebuilt.write(BagPath.note, try bag.read(BagPath.note))
        let report = try rebuilt.verify(by: keys)
        #expect(report.findings.contains { $0.file == "tagmanifest-sha256.txt" })
        return report
    }
}
