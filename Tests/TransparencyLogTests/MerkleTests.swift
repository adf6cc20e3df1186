import Testing
import TransparencyLog

/// Trees, proofs and tiles that this module makes itself.
@Suite struct MerkleTests {
    static let leaves = (0..<70_000).map { Fingerprint.leaf(Array("leaf \($0)".utf8)) }

    static func frontier(_ count: Int) -> Frontier {
        var frontier = Frontier()
        leaves[..<count].forEach { frontier.append($0) }
        return frontier
    }

    @Test func anEmptyTreeHasTheHashOfNothing() {
        #expect(
            Frontier().root.hex
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        )
    }

    @Test func aStoredFrontierGoesOnWhereItStopped() throws {
        let half = Self.frontier(613)
        var restored = try Frontier(size: half.size, hashes: half.hashes)
        Self.leaves[613..<1000].forEach { restored.append($0) }
        #expect(restored == Self.frontier(1000))
        #expect(throws: MerkleError.frontier(expected: 2, found: 1)) {
            try Frontier(size: 3, hashes: [Self.leaves[0]])
        }
    }

    @Test func everyProofOfSmallTreesHolds() throws {
        let roots = (0...40).map { Self.frontier($0).root }
        let proof = MerkleProof(leaves: Array(Self.leaves[..<40]))
        for size in 1...UInt64(40) {
            #expect(try proof.root(size: size) == roots[Int(size)])
            for index in 0..<size {
                let path = try proof.inclusion(of: index, in: size)
                try MerkleVerification.inclusion(
                    of: Self.leaves[Int(index)],
                    at: index,
                    in: size,
                    root: roots[Int(size)],
                    proof: path
                )
                #expect(throws: MerkleError.self) {
                    try MerkleVerification.inclusion(
                        of: Self.leaves[50],
                        at: index,
                        in: size,
                        root: roots[Int(size)],
                        proof: path
                    )
                }
            }
            for earlier in 1...size {
                let path = try proof.consistency(from: earlier, to: size)
                try MerkleVerification.consistency(
                    from: earlier,
                    root: roots[Int(earlier)],
                    to: size,
                    root: roots[Int(size)],
                    proof: path
                )
                #expect(throws: MerkleError.self) {
                    try MerkleVerification.consistency(
                        from: earlier,
                        root: roots[0],
                        to: size,
                        root: roots[Int(size)],
                        proof: path
                    )
                }
            }
        }
    }

    @Test func tilesGrownInStepsGiveTheRootAndTheProofs() throws {
        var store: [Tile: [Fingerprint]] = [:]
        var size = 0
        for step in [0, 1, 254, 1, 1, 255, 3000, 62_030, 3, 255, 4200] {
            let tiles = Tiles(size: UInt64(size)) { store[$0] ?? [] }
            for (tile, hashes) in try tiles.growth(by: Array(Self.leaves[size..<size + step])) {
                #expect(tile.width == hashes.count)
                store[tile] = hashes
            }
            size += step
            let grown = Tiles(size: UInt64(size)) { store[$0] ?? [] }
            #expect(try grown.frontier() == Self.frontier(size))
        }
        #expect(size == 70_000)
        #expect(store.keys.contains(Tile(level: 2, index: 0, width: 1)))

        let tiles = Tiles(size: 70_000) { store[$0] ?? [] }
        let root = Self.frontier(size).root
        for index: UInt64 in [0, 255, 256, 65_535, 65_536, 69_999] {
            try MerkleVerification.inclusion(
                of: Self.leaves[Int(index)],
                at: index,
                in: 70_000,
                root: root,
                proof: try tiles.proof.inclusion(of: index, in: 70_000)
            )
        }
        for earlier: UInt64 in [1, 256, 3512, 65_542, 69_999] {
            try MerkleVerification.consistency(
                from: earlier,
                root: Self.frontier(Int(earlier)).root,
                to: 70_000,
                root: root,
                proof: try tiles.proof.consistency(from: earlier, to: 70_000)
            )
        }
        #expect(throws: TileError.absent(level: 17, index: 0, size: 70_000)) {
            try tiles.subtree(level: 17, index: 0)
        }
    }

    @Test(arguments: [
        (Tile(level: 0, index: 0), "tile/0/000"),
        (Tile(level: 0, index: 1_234_067), "tile/0/x001/x234/067"),
        (Tile(level: 1, index: 42, width: 3), "tile/1/042.p/3"),
        (Tile(level: 3, index: 1000, width: 255), "tile/3/x001/000.p/255"),
    ])
    func tilePathsAreThoseOfTheSpecification(_ tile: Tile, _ path: String) {
        #expect(tile.path == path)
        #expect(Tile(path: path) == tile)
    }

    @Test(arguments: [
        "tile/0/0", "tile/8/000", "tile/0/001/000", "tile/0/x000/001", "tile/0/000.p/256",
        "tile/0/000.p/0", "tile/0/000.p/01", "tile/0/x001", "tile//000", "tile/0/-01", "tile/0/",
        "tile/+1/000",
    ])
    func otherTilePathsAreRefused(_ path: String) {
        #expect(Tile(path: path) == nil)
    }
}
