import Core
import Foundation
import TestKit
import Testing

struct UUIDv7Tests {
    @Test func theExampleOfTheStandardComesOut() {
        // RFC 9562, appendix A.6: 2022-02-22 14:22:22 -05:00, rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F.
        let uuid = uuidv7(
            at: Instant(microseconds: 1_645_557_742_000_000),
            random: (0xCC3, 0x18C4_DC0C_0C07_398F)
        )
        #expect(uuid.uuidString == "017F22E2-79B0-7CC3-98C4-DC0C0C07398F")
    }

    @Test func versionAndVariantStandWhateverTheRandomBits() {
        for word in [UInt64.min, .max, 0xAAAA_AAAA_AAAA_AAAA] {
            for microseconds in [Int64.min, -1, 0, 999, .max] {
                let bytes = uuidv7(at: Instant(microseconds: microseconds), random: (word, word))
                    .uuid
                #expect(bytes.6 >> 4 == 7)
                #expect(bytes.8 >> 6 == 0b10)
            }
        }
    }

    @Test func timeBefore1970CountsAsItsStart() {
        let early = uuidv7(at: Instant(microseconds: -5_000_000), random: (0, 0))
        #expect(early.uuidString == "00000000-0000-7000-8000-000000000000")
    }

    @Test func aSourceNeverGoesBack() {
        var random = SeededGenerator()
        var source = UUIDv7Source()
        var last = ""
        var clock: Int64 = 1_700_000_000_000_000
        for _ in 0..<5000 {
            clock += .random(in: -3000...3000, using: &random)
            let uuid = source.next(
                at: Instant(microseconds: clock),
                random: (random.next(), random.next())
            )
            #expect(uuid.uuidString > last, "seed \(SeededGenerator.seed)")
            last = uuid.uuidString
        }
    }

    @Test func aFullMillisecondRunsOverIntoTheNext() {
        var source = UUIDv7Source()
        let instant = Instant(microseconds: 1000)
        let full = source.next(at: instant, random: (.max, .max))
        #expect(full.uuidString == "00000000-0001-7FFF-BFFF-FFFFFFFFFFFF")
        let over = source.next(at: instant, random: (0, 0))
        #expect(over.uuidString == "00000000-0002-7000-8000-000000000000")
    }
}
