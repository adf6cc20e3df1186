import Core
import Foundation
import TestKit
import Testing

private enum Contract: Noun {
    static let words = NounWords("con", "contract", "contracts", table: "contract")
}

private struct Vector: Decodable {
    let name: String
    let typeid: String
    let prefix: String?
    let uuid: UUID?

    static func load(_ file: String) throws -> [Vector] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
        let url = folder.appending(path: "Vectors/typeid/\(file).json")
        return try JSONDecoder().decode([Vector].self, from: Data(contentsOf: url))
    }
}

struct TypeIDTests {
    @Test func validVectorsAreReadAndWritten() throws {
        let vectors = try Vector.load("valid")
        #expect(vectors.count == 9)
        for vector in vectors {
            let typeID = try TypeID(parsing: vector.typeid)
            #expect(typeID.prefix == vector.prefix, "\(vector.name)")
            #expect(typeID.uuid == vector.uuid, "\(vector.name)")
            #expect(typeID.description == vector.typeid, "\(vector.name)")
            #expect(TypeID(prefix: typeID.prefix, uuid: typeID.uuid) == typeID)
        }
    }

    @Test func invalidVectorsAreRefused() throws {
        let vectors = try Vector.load("invalid")
        #expect(vectors.count == 21)
        for vector in vectors {
            #expect(TypeID(vector.typeid) == nil, "\(vector.name)")
        }
    }

    @Test(arguments: ["Con", "con_", "_con", "co1", "é", String(repeating: "a", count: 64)])
    func aForbiddenPrefixMakesNoTypeID(_ prefix: String) {
        #expect(TypeID(prefix: prefix, uuid: UUID()) == nil)
    }

    @Test func theLongestPrefixIsAllowed() throws {
        let prefix = String(repeating: "a", count: 63)
        try expectRoundTrip(TypeID.self, "\(prefix)_7zzzzzzzzzzzzzzzzzzzzzzzzz")
    }

    @Test func everyUUIDComesBackFromItsText() throws {
        var random = SeededGenerator()
        for _ in 0..<500 {
            let uuid = uuidv7(
                at: Instant(microseconds: .random(in: 0...4_000_000_000_000_000, using: &random)),
                random: (random.next(), random.next())
            )
            let id = ID<Contract>(uuid)
            #expect(ID<Contract>(id.description)?.uuid == uuid, "seed \(SeededGenerator.seed)")
        }
    }

    @Test func anIdentifierIsOfItsNounAlone() throws {
        try expectRoundTrip(ID<Contract>.self, "con_01h455vb4pex5vsknk084sn02q")
        let other = try refusal(of: "emp_01h455vb4pex5vsknk084sn02q", as: ID<Contract>.self)
        #expect(other.contains("does not name a contract: those begin with con_"))
        for text in ["01h455vb4pex5vsknk084sn02q", "con_01h455vb4pex5vsknk084sn02", "CON_", ""] {
            _ = try refusal(of: text, as: ID<Contract>.self)
        }
    }

    @Test func anIdentifierThatIsNoTextIsRefusedWithAnExample() throws {
        let error = try #require(throws: DecodingError.self) {
            try JSONDecoder().decode([ID<Contract>].self, from: Data("[7]".utf8))
        }
        guard case .dataCorrupted(let context) = error else { throw error }
        #expect(context.debugDescription.contains("text in quotation marks, such as \"con_"))
    }
}
