/// Makes RFC 6962 proofs from the perfect subtrees of a tree.
///
/// The subtrees may come from leaf hashes (`init(leaves:)`) or from tiles (`Tile.subtree`).
package struct MerkleProof {
    /// The root of the perfect subtree number `index` (from the left) over 2^`level` leaves.
    package typealias Subtree = (_ level: Int, _ index: UInt64) throws -> Fingerprint

    private let subtree: Subtree

    /// Proofs over any store of subtrees.
    package init(subtree: @escaping Subtree) {
        self.subtree = subtree
    }

    /// Proofs over leaf hashes held in memory.
    package init(leaves: [Fingerprint]) {
        self.init { level, index in
            let start = Int(index) << level
            var frontier = Frontier()
            leaves[start..<start + 1 << level].forEach { frontier.append($0) }
            return frontier.root
        }
    }

    /// The audit path of one leaf (RFC 6962, 2.1.1).
    ///
    /// - Throws: `MerkleError.index` outside the tree, or what the store throws.
    package func inclusion(of index: UInt64, in size: UInt64) throws -> [Fingerprint] {
        guard index < size else { throw MerkleError.index(index, size: size) }
        var path: [Fingerprint] = []
        var range = 0..<size
        while range.count > 1 {
            let middle = range.lowerBound + Self.split(range)
            let left = range.lowerBound..<middle
            let right = middle..<range.upperBound
            path.append(try root(of: index < middle ? right : left))
            range = index < middle ? left : right
        }
        return path.reversed()
    }

    /// The proof that the tree of `earlier` leaves begins the tree of `later` (RFC 6962, 2.1.2).
    ///
    /// - Throws: `MerkleError.sizes` unless 0 < `earlier` ≤ `later`, or what the store throws.
    package func consistency(from earlier: UInt64, to later: UInt64) throws -> [Fingerprint] {
        guard 0 < earlier, earlier <= later else { throw MerkleError.sizes(earlier, later) }
        var path: [Fingerprint] = []
        var range = 0..<later
        while range.upperBound != earlier {
            let middle = range.lowerBound + Self.split(range)
            let left = range.lowerBound..<middle
            let right = middle..<range.upperBound
            path.append(try root(of: earlier <= middle ? right : left))
            range = earlier <= middle ? left : right
        }
        // The reader knows the earlier root already when it is this very subtree.
        if range.lowerBound > 0 { path.append(try root(of: range)) }
        return path.reversed()
    }

    /// The root of the tree of this size.
    package func root(size: UInt64) throws -> Fingerprint {
        try root(of: 0..<size)
    }

    /// The largest power of two that is smaller than the range.
    private static func split(_ range: Range<UInt64>) -> UInt64 {
        1 << (63 - (UInt64(range.count) - 1).leadingZeroBitCount)
    }

    private func root(of range: Range<UInt64>) throws -> Fingerprint {
        var perfect: [Fingerprint] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let level = 63 - (range.upperBound - start).leadingZeroBitCount
            perfect.append(try subtree(level, start >> level))
            start += 1 << level
        }
        guard var root = perfect.popLast() else { return .emptyRoot }
        while let left = perfect.popLast() { root = .node(left, root) }
        return root
    }
}
