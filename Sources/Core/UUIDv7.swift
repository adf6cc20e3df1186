import Foundation

/// Makes a UUID of version 7 (RFC 9562, section 5.7): it sorts by the time it was made.
///
/// - Parameters:
///   - instant: When; whole milliseconds are kept, and 1970 stands for anything earlier.
///   - random: Random bits; 12 of the first word and 62 of the second are used.
/// - Returns: The UUID.
package func uuidv7(at instant: Instant, random: (UInt64, UInt64)) -> UUID {
    UUIDv7Source.uuid(
        milliseconds: UInt64(max(0, instant.microseconds) / 1000),
        tail: UUIDv7Source.tail(random)
    )
}

/// Makes version 7 UUIDs that never decrease, also within a millisecond and when the clock steps back.
///
/// RFC 9562, section 6.2, method 2: within a millisecond the 74 random bits grow by a random step,
/// so that the next identifier stays unguessable.
package struct UUIDv7Source: Sendable {
    private var milliseconds: UInt64 = 0
    private var tail: UInt128 = 0

    /// Begins without a past.
    package init() {}

    /// The next UUID, greater than all before it from this source.
    ///
    /// - Parameters:
    ///   - instant: Now.
    ///   - random: Fresh random bits.
    /// - Returns: The UUID.
    package mutating func next(at instant: Instant, random: (UInt64, UInt64)) -> UUID {
        let now = UInt64(max(0, instant.microseconds) / 1000)
        if now > milliseconds {
            milliseconds = now
            tail = Self.tail(random)
        } else {
            tail += 1 + UInt128(random.1 & 0xFFFF_FFFF)
            if tail >> 74 != 0 {
                milliseconds += 1
                tail = Self.tail(random)
            }
        }
        return Self.uuid(milliseconds: milliseconds, tail: tail)
    }

    /// The 74 bits that are not time: 12 from the first word, 62 from the second.
    static func tail(_ random: (UInt64, UInt64)) -> UInt128 {
        UInt128(random.0 & 0xFFF) << 62 | UInt128(random.1 & 0x3FFF_FFFF_FFFF_FFFF)
    }

    /// Lays out 48 bits of time, version 7, 12 bits, variant `10`, 62 bits.
    static func uuid(milliseconds: UInt64, tail: UInt128) -> UUID {
        let high = (milliseconds << 16) | 0x7000 | UInt64(truncatingIfNeeded: tail >> 62) & 0xFFF
        let low = 1 << 63 | UInt64(truncatingIfNeeded: tail) & 0x3FFF_FFFF_FFFF_FFFF
        let number = UInt128(high) << 64 | UInt128(low)
        var bytes = uuid_t(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        withUnsafeMutableBytes(of: &bytes) { $0.storeBytes(of: number.bigEndian, as: UInt128.self) }
        return UUID(uuid: bytes)
    }
}

extension UUID {
    /// The UUID of nobody and nothing (RFC 9562, section 5.9): all its bits are zero.
    package static let zero = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
}
