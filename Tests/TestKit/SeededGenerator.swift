import Foundation

/// Random numbers that can be drawn again: the same on every machine for one seed.
package struct SeededGenerator: RandomNumberGenerator {
    /// The seed of this run, which a failing property names and `HOMEWARD_TEST_SEED` sets.
    package static let seed: UInt64 =
        ProcessInfo.processInfo.environment["HOMEWARD_TEST_SEED"].flatMap(UInt64.init)
        ?? .random(in: 0 ... .max)

    private var state: UInt64

    /// Begins the numbers of a seed.
    package init(seed: UInt64 = Self.seed) { state = seed }

    /// SplitMix64 (Steele, Lea and Flood, 2014).
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
