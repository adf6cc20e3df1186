/// A tree of a known size whose hashes lie in tiles.
package struct Tiles {
    /// Fetches the hashes of a tile, exactly as many as its width.
    package typealias Read = (Tile) throws -> [Fingerprint]

    /// The number of leaves.
    package let size: UInt64
    private let read: Read

    /// The tree of `size` leaves in the store behind `read`.
    package init(size: UInt64, read: @escaping Read) {
        self.size = size
        self.read = read
    }

    /// The tiles that are new or wider once `leaves` have been appended, lower levels first.
    ///
    /// Of the old tree only the partial tiles on its right edge are read.
    ///
    /// - Throws: `TileError.width`, or what the store throws.
    package func growth(by leaves: [Fingerprint]) throws -> [(tile: Tile, hashes: [Fingerprint])] {
        var changed: [(tile: Tile, hashes: [Fingerprint])] = []
        var added = leaves
        var level = 0
        while !added.isEmpty {
            var held = size >> UInt64(8 * level)
            var hashes: [Fingerprint] = []
            if let edge = held.isMultiple(of: 256)
                ? nil : Tile.holding(held - 1, level: level, treeSize: size)
            {
                hashes = try fetch(edge)
            }
            var above: [Fingerprint] = []
            for hash in added {
                hashes.append(hash)
                held += 1
                if hashes.count == Tile.fullWidth {
                    changed.append((Tile(level: level, index: held / 256 - 1), hashes))
                    above.append(Self.root(of: hashes[...]))
                    hashes = []
                }
            }
            if !hashes.isEmpty {
                let tile = Tile(level: level, index: held / 256, width: hashes.count)
                changed.append((tile, hashes))
            }
            added = above
            level += 1
        }
        return changed
    }

    /// The root of the perfect subtree number `index` over 2^`level` leaves.
    ///
    /// - Throws: `TileError`, or what the store throws.
    package func subtree(level: Int, index: UInt64) throws -> Fingerprint {
        let height = level % 8
        let first = index << UInt64(height)
        let last = first + (1 << UInt64(height)) - 1
        guard let tile = Tile.holding(last, level: level / 8, treeSize: size) else {
            throw TileError.absent(level: level, index: index, size: size)
        }
        let start = Int(first % 256)
        return Self.root(of: try fetch(tile)[start..<start + 1 << height])
    }

    /// The right edge of the tree, to go on appending or to state the root.
    package func frontier() throws -> Frontier {
        var hashes: [Fingerprint] = []
        var start: UInt64 = 0
        while start < size {
            let level = 63 - (size - start).leadingZeroBitCount
            hashes.append(try subtree(level: level, index: start >> UInt64(level)))
            start += 1 << UInt64(level)
        }
        return try Frontier(size: size, hashes: hashes)
    }

    /// Proofs from these tiles.
    package var proof: MerkleProof { MerkleProof(subtree: subtree) }

    private func fetch(_ tile: Tile) throws -> [Fingerprint] {
        let hashes = try read(tile)
        guard hashes.count == tile.width else {
            throw TileError.width(tile, found: hashes.count)
        }
        return hashes
    }

    private static func root(of hashes: ArraySlice<Fingerprint>) -> Fingerprint {
        var frontier = Frontier()
        hashes.forEach { frontier.append($0) }
        return frontier.root
    }
}
