/// Checks of RFC 6962 proofs by the algorithms of RFC 9162, 2.1.3.2 and 2.1.4.2.
package enum MerkleVerification {
    /// Checks that the leaf is the one at `index` in the tree of `size` leaves under `root`.
    ///
    /// - Throws: `MerkleError`, which says what does not fit.
    package static func inclusion(
        of leaf: Fingerprint,
        at index: UInt64,
        in size: UInt64,
        root: Fingerprint,
        proof: [Fingerprint]
    ) throws(MerkleError) {
        guard index < size else { throw .index(index, size: size) }
        var node = index
        var last = size - 1
        var computed = leaf
        for sibling in proof {
            guard last > 0 else { throw .length(found: proof.count) }
            if node & 1 == 1 || node == last {
                computed = .node(sibling, computed)
                ascendToRightChild(&node, &last)
            } else {
                computed = .node(computed, sibling)
            }
            node >>= 1
            last >>= 1
        }
        guard last == 0 else { throw .length(found: proof.count) }
        guard computed == root else { throw .root(stated: root, computed: computed) }
    }

    /// Checks that the tree of `earlierSize` leaves is the beginning of the later tree.
    ///
    /// A tree without leaves is the beginning of every tree and needs no proof, so being asked to
    /// check one is an error.
    ///
    /// - Throws: `MerkleError`, which says what does not fit.
    package static func consistency(
        from earlierSize: UInt64,
        root earlierRoot: Fingerprint,
        to laterSize: UInt64,
        root laterRoot: Fingerprint,
        proof: [Fingerprint]
    ) throws(MerkleError) {
        guard 0 < earlierSize, earlierSize <= laterSize else {
            throw .sizes(earlierSize, laterSize)
        }
        guard earlierSize < laterSize else {
            guard proof.isEmpty else { throw .length(found: proof.count) }
            guard earlierRoot == laterRoot else {
                throw .root(stated: laterRoot, computed: earlierRoot)
            }
            return
        }
        // An earlier tree that is one perfect subtree is its own first hash.
        let path = earlierSize.nonzeroBitCount == 1 ? [earlierRoot] + proof : proof
        guard let start = path.first else { throw .length(found: 0) }
        var node = earlierSize - 1
        var last = laterSize - 1
        let shared = node.trailingOneBits
        node >>= shared
        last >>= shared
        var earlier = start
        var later = start
        for sibling in path.dropFirst() {
            guard last > 0 else { throw .length(found: proof.count) }
            if node & 1 == 1 || node == last {
                earlier = .node(sibling, earlier)
                later = .node(sibling, later)
                ascendToRightChild(&node, &last)
            } else {
                later = .node(later, sibling)
            }
            node >>= 1
            last >>= 1
        }
        guard last == 0 else { throw .length(found: proof.count) }
        guard earlier == earlierRoot else {
            throw .earlierRoot(stated: earlierRoot, computed: earlier)
        }
        guard later == laterRoot else { throw .root(stated: laterRoot, computed: later) }
    }

    /// On the right edge, levels without a sibling are skipped.
    private static func ascendToRightChild(_ node: inout UInt64, _ last: inout UInt64) {
        while node & 1 == 0 && node != 0 {
            node >>= 1
            last >>= 1
        }
    }
}

extension UInt64 {
    fileprivate var trailingOneBits: Int { (~self).trailingZeroBitCount }
}
