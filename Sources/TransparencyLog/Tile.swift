/// Where 256 neighbouring hashes of the tree are kept (C2SP tlog-tiles).
///
/// A tile of level L holds roots of perfect subtrees over 256^L leaves; the rightmost tile of a
/// level may be partial.
package struct Tile: Sendable, Hashable {
    /// Hashes in a full tile.
    package static let fullWidth = 256

    /// The level, 0 to 7: level 0 holds leaf hashes.
    package let level: Int
    /// The tile's place within its level, from the left, from 0.
    package let index: UInt64
    /// The number of hashes, 1 to 256.
    package let width: Int

    /// A tile; `width` 256 is a full one.
    package init(level: Int, index: UInt64, width: Int = Tile.fullWidth) {
        // Both come from a tree's size by division, and a path is checked before; no request names them.
        precondition((0..<8).contains(level) && (1...Tile.fullWidth).contains(width))
        self.level = level
        self.index = index
        self.width = width
    }

    /// Whether the tile will never change again.
    package var isFull: Bool { width == Self.fullWidth }

    /// `tile/<level>/<index>` and `.p/<width>` for a partial one.
    ///
    /// The index is cut into threes of digits, all but the last marked: 1234067 is `x001/x234/067`.
    package var path: String {
        let digits = String(index)
        let padded = String(repeating: "0", count: (3 - digits.count % 3) % 3) + digits
        var elements: [Substring] = []
        var rest = Substring(padded)
        while !rest.isEmpty {
            elements.append((rest.count > 3 ? "x" : "") + rest.prefix(3))
            rest = rest.dropFirst(3)
        }
        let suffix = isFull ? "" : ".p/\(width)"
        return "tile/\(level)/" + elements.joined(separator: "/") + suffix
    }

    /// Reads `path`; `nil` for any other spelling.
    package init?(path: String) {
        var elements = path.split(separator: "/", omittingEmptySubsequences: false)[...]
        guard elements.popFirst() == "tile", let level = elements.popFirst().flatMap({ Int($0) }),
            (0..<8).contains(level)
        else { return nil }
        var width = Self.fullWidth
        if let last = elements.last, let before = elements.dropLast().last, before.hasSuffix(".p") {
            guard let partial = Int(last), (1..<Self.fullWidth).contains(partial) else {
                return nil
            }
            width = partial
            elements.removeLast(2)
            elements.append(before.dropLast(2))
        }
        let digits = elements.map { $0.hasPrefix("x") ? $0.dropFirst() : $0 }.joined()
        guard let index = UInt64(digits) else { return nil }
        self.init(level: level, index: index, width: width)
        // One spelling only: leading zeros, a missing x or a plus sign come out differently.
        guard self.path == path else { return nil }
    }

    /// The tile that holds hash number `hash` of a level, as a tree of `size` leaves has it.
    ///
    /// `nil` where the tree is too small to have that hash.
    package static func holding(_ hash: UInt64, level: Int, treeSize size: UInt64) -> Tile? {
        let hashes = size >> UInt64(8 * level)
        guard hash < hashes else { return nil }
        let index = hash / 256
        return Tile(level: level, index: index, width: Int(min(256, hashes - index * 256)))
    }
}
