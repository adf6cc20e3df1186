import Foundation
import TestKit
import Testing
import TransparencyLog

/// Every byte of a bag counts: whatever is changed is found, in its file and on its line.
@Suite struct ByteChangeTests {
    static let seed =
        UInt64(ProcessInfo.processInfo.environment["HOMEWARD_SEED"] ?? "") ?? 20_261_121

    /// Four series of 250, so that they can run side by side.
    @Test(arguments: 0..<UInt64(4)) func aThousandChangesOfOneByteAreAllNamed(
        _ series: UInt64
    ) throws {
        print("ByteChangeTests: HOMEWARD_SEED=\(Self.seed), series \(series)")
        var random = SeededGenerator(seed: Self.seed &+ series)
        let factory = try BagFactory(events: 100)
        let bag = try ScratchBag(factory)
        let files = try bag.files
        let originals = try files.map { try bag.read($0) }
        for round in 0..<250 {
            // Half by size, half by file, so that small files get their share.
            let chosen =
                round.isMultiple(of: 2)
                ? Self.weighted(originals.map(\.count), &random)
                : Int.random(in: files.indices, using: &random)
            let changed = Self.change(originals[chosen], round: round, &random)
            try bag.write(files[chosen], changed)
            let report = try bag.verify(by: [factory.signer.key])
            let line = Self.firstLine(unlike: originals[chosen], in: changed)
            let first = report.findings.first
            #expect(
                first?.file == files[chosen] && first?.line == line,
                "round \(round): \(files[chosen]) line \(line), found \(report.findings.prefix(3))"
            )
            try bag.write(files[chosen], originals[chosen])
        }
        #expect(try bag.verify(by: [factory.signer.key]).isVerified)
    }

    /// Another byte, a further byte, or a byte less.
    private static func change(
        _ bytes: [UInt8],
        round: Int,
        _ random: inout SeededGenerator
    ) -> [UInt8] {
        var changed = bytes
        let index = Int.random(in: bytes.indices, using: &random)
        let feed = Int.random(in: 0..<10, using: &random) == 0
        switch round % 4 {
        case 0: changed.remove(at: index)
        case 1: changed.insert(feed ? 0x0A : .random(in: 0...255, using: &random), at: index)
        case 2: changed[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        default:
            let other =
                feed && bytes[index] != 0x0A
                ? 0x0A : bytes[index] &+ .random(in: 1...255, using: &random)
            changed[index] = other
        }
        return changed
    }

    private static func weighted(_ sizes: [Int], _ random: inout SeededGenerator) -> Int {
        var at = Int.random(in: 0..<sizes.reduce(0, +), using: &random)
        for (index, size) in sizes.enumerated() {
            if at < size { return index }
            at -= size
        }
        return 0
    }

    private static func firstLine(unlike original: [UInt8], in changed: [UInt8]) -> Int {
        let shared = zip(original, changed).prefix { $0 == $1 }.map(\.0)
        return shared.count { $0 == 0x0A } + 1
    }
}
