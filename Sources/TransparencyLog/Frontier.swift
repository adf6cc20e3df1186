/// The right edge of a Merkle tree: enough to append leaves and to state the root.
///
/// It holds one hash for each perfect subtree (one for each 1 in the binary size), the largest
/// first, so a log of any size is extended from at most 64 hashes.
package struct Frontier: Sendable, Hashable {
    /// The number of leaves.
    package private(set) var size: UInt64
    /// The roots of the perfect subtrees, the largest and leftmost first.
    package private(set) var hashes: [Fingerprint]

    /// An empty tree.
    package init() {
        size = 0
        hashes = []
    }

    /// A tree as it was stored.
    ///
    /// - Throws: `MerkleError.frontier` if `hashes` are not as many as a tree of `size` has.
    package init(size: UInt64, hashes: [Fingerprint]) throws(MerkleError) {
        guard size.nonzeroBitCount == hashes.count else {
            throw .frontier(expected: size.nonzeroBitCount, found: hashes.count)
        }
        self.size = size
        self.hashes = hashes
    }

    /// Adds one leaf hash on the right.
    package mutating func append(_ leaf: Fingerprint) {
        var joined = leaf
        // Each trailing 1 of the old size is a perfect subtree that the new leaf completes.
        for _ in 0..<(~size).trailingZeroBitCount {
            joined = .node(hashes.removeLast(), joined)
        }
        hashes.append(joined)
        size += 1
    }

    /// The root (RFC 6962, 2.1); SHA-256 of nothing for an empty tree.
    package var root: Fingerprint {
        guard var root = hashes.last else { return .emptyRoot }
        for left in hashes.dropLast().reversed() {
            root = .node(left, root)
        }
        return root
    }
}
