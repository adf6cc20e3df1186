import Foundation
import Testing
import TransparencyLog

/// Reads the vector files beside the tests.
enum Vectors {
    static func lines<ShortText: Decodable>(_ name: String) throws -> [ShortText] {
        let file = try #require(
            Bundle.module.url(forResource: name, withExtension: "jsonl", subdirectory: "Vectors")
        )
        let decoder = JSONDecoder()
        return try Data(contentsOf: file).split(separator: 0x0A).map {
            try decoder.decode(ShortText.self, from: $0)
        }
    }

    static func proof(_ texts: [String]?) -> [Fingerprint]? {
        let proof = (texts ?? []).compactMap { Fingerprint(base64: $0) }
        return proof.count == (texts ?? []).count ? proof : nil
    }
}
