import Foundation
import TransparencyLog

/// What is wrong with a body, a query or a path, and where.
package struct InputError: Error, Sendable, Equatable {
    /// JSON pointer (RFC 6901) into the body, or the name of the query parameter.
    package let pointer: String
    /// What is wrong and what right looks like.
    package let detail: String

    /// An error at a place.
    package init(_ pointer: String, _ detail: String) {
        self.pointer = pointer
        self.detail = detail
    }
}

/// Decodes a body strictly: what is not known is refused, not dropped.
package enum StrictBody {
    /// Objects and arrays may nest this deep; a case file needs four.
    package static let depthLimit = 32

    /// Reads a body of the given fields; an empty body is an empty object.
    package static func decode<T: Decodable>(
        _ type: T.Type,
        from bytes: [UInt8],
        fields: [Field]
    ) throws(InputError) -> T {
        let bytes = bytes.isEmpty ? Array("{}".utf8) : bytes
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw InputError("", "The body is not valid UTF-8.")
        }
        let outline = try BodyOutline(of: bytes)
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let known = Set(fields.map(\.name))
        do {
            // The outline knows the names of every ordinary body. Of another one, and of one with a name that
            // is not known, the decoder itself says what is wrong.
            if outline.names.map({ $0.isSubset(of: known) }) != true {
                try refuseUnknown(in: bytes, known)
            }
            return try decoder.decode(type, from: Data(bytes))
        } catch let error as InputError {
            throw error
        } catch let error as DecodingError {
            throw InputError(error)
        } catch {
            throw InputError("", "The body is not valid JSON.")
        }
    }

    /// Read without the strategy: birthDate is not another spelling of birth_date.
    private static func refuseUnknown(in bytes: [UInt8], _ known: Set<String>) throws {
        let names = try JSONDecoder().decode(Names.self, from: Data(bytes)).names
        for name in names.sorted() where !known.contains(name) {
            let list = known.isEmpty ? "none" : known.sorted().joined(separator: ", ")
            throw InputError("/\(name)", "This field is not known here. Known: \(list).")
        }
    }
}

/// The keys of an object as they were sent.
private struct Names: Decodable {
    let names: [String]

    init(from decoder: any Decoder) throws {
        names = try decoder.sentKeys().map(\.stringValue)
    }
}

extension InputError {
    init(_ error: DecodingError) {
        switch error {
        case .keyNotFound(let key, let context):
            self.init(Self.pointer(context.codingPath + [key]), "This field is required.")
        case .valueNotFound(_, let context):
            self.init(Self.pointer(context.codingPath), "This field may not be null; leave it out.")
        case .typeMismatch(let type, let context):
            self.init(Self.pointer(context.codingPath), "This should be \(Self.word(for: type)).")
        case .dataCorrupted(let context) where context.codingPath.isEmpty:
            self.init("", "The body is not a valid JSON object.")
        case .dataCorrupted(let context):
            self.init(Self.pointer(context.codingPath), context.debugDescription)
        @unknown default:
            self.init("", "The body could not be read.")
        }
    }

    private static func pointer(_ path: [any CodingKey]) -> String {
        path.map { key in "/" + (key.intValue.map(String.init) ?? key.stringValue.snakeCased) }
            .joined()
    }

    private static func word(for type: Any.Type) -> String {
        switch type {
        case is String.Type: "a text"
        case is Int.Type, is Int64.Type: "an integer"
        case is Bool.Type: "true or false"
        case is [Any].Type: "an array"
        default: "an object"
        }
    }
}
