/// What is wrong with a proof, in the words that a finding quotes.
package enum MerkleError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The stored right edge has the wrong number of hashes.
    case frontier(expected: Int, found: Int)
    /// The leaf's index lies outside the tree.
    case index(UInt64, size: UInt64)
    /// The two sizes cannot be those of an earlier and a later tree.
    case sizes(UInt64, UInt64)
    /// The proof has more or fewer hashes than a tree of this shape needs.
    case length(found: Int)
    /// The proof leads to another root than the one stated.
    case root(stated: Fingerprint, computed: Fingerprint)
    /// The proof leads to another root for the earlier tree.
    case earlierRoot(stated: Fingerprint, computed: Fingerprint)

    /// The reason in words.
    package var description: String {
        switch self {
        case .frontier(let expected, let found):
            "the right edge of the tree needs \(expected) hashes and has \(found)"
        case .index(let index, let size): "there is no leaf \(index) in a tree of \(size) leaves"
        case .sizes(let earlier, let later):
            "a tree of \(earlier) leaves cannot be shown to be the start of one of \(later)"
        case .length(let found): "the proof has \(found) hashes, which does not fit the tree"
        case .root(let stated, let computed):
            "the proof leads to the root \(computed), the tree states \(stated)"
        case .earlierRoot(let stated, let computed):
            "the proof leads to the earlier root \(computed), the earlier tree states \(stated)"
        }
    }
}
