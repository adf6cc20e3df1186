import Foundation
import Testing
import TransparencyLog

/// The published proofs of transparency-dev/merkle, good and broken in every way.
@Suite struct MerkleVectorTests {
    @Test(arguments: try InclusionVector.all) func inclusion(_ vector: InclusionVector) {
        #expect(vector.holds == !vector.wantErr, "\(vector.name)")
    }

    @Test(arguments: try ConsistencyVector.all) func consistency(_ vector: ConsistencyVector) {
        #expect(vector.holds == !vector.wantErr, "\(vector.name)")
    }

    @Test func theVectorsAreAllThere() throws {
        #expect(try InclusionVector.all.count == 86)
        #expect(try ConsistencyVector.all.count == 84)
    }
}

/// A line of `inclusion.jsonl`.
struct InclusionVector: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let leafIdx: UInt64
    let treeSize: UInt64
    let root: String
    let leafHash: String
    let proof: [String]?
    let wantErr: Bool

    static var all: [InclusionVector] { get throws { try Vectors.lines("inclusion") } }
    var testDescription: String { name }

    var holds: Bool {
        // A hash of another length is refused while it is read, before any proof is checked.
        guard let root = Fingerprint(base64: root), let leaf = Fingerprint(base64: leafHash),
            let proof = Vectors.proof(proof)
        else { return false }
        do {
            try MerkleVerification.inclusion(
                of: leaf,
                at: leafIdx,
                in: treeSize,
                root: root,
                proof: proof
            )
            return true
        } catch {
            return false
        }
    }
}

/// A line of `consistency.jsonl`.
struct ConsistencyVector: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let size1: UInt64
    let size2: UInt64
    let root1: String
    let root2: String
    let proof: [String]?
    let wantErr: Bool

    static var all: [ConsistencyVector] { get throws { try Vectors.lines("consistency") } }
    var testDescription: String { name }

    var holds: Bool {
        guard let root1 = Fingerprint(base64: root1), let root2 = Fingerprint(base64: root2),
            let proof = Vectors.proof(proof)
        else { return false }
        do {
            try MerkleVerification.consistency(
                from: size1,
                root: root1,
                to: size2,
                root: root2,
                proof: proof
            )
            return true
        } catch {
            return false
        }
    }
}
