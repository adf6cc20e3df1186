/// Why tiles cannot answer for a tree.
package enum TileError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The store gave another number of hashes than the tile has.
    case width(Tile, found: Int)
    /// The tree of this size has no such subtree.
    case absent(level: Int, index: UInt64, size: UInt64)

    /// The reason in words.
    package var description: String {
        switch self {
        case .width(let tile, let found):
            "\(tile.path) must hold \(tile.width) hashes and holds \(found)"
        case .absent(let level, let index, let size):
            "a tree of \(size) leaves has no perfect subtree \(index) of height \(level)"
        }
    }
}
