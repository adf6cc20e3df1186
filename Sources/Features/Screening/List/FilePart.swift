import Core
import Foundation
import TransparencyLog

/// A piece of a file in a body: base64, at most 1 MiB, so that it fits the limit of a request.
struct FilePart: FieldValue, Equatable {
    /// The greatest number of bytes: in base64 it is 1.4 MiB, and a body takes 2.
    static let limit = 1024 * 1024

    /// The greatest edition in bytes: the longest list of today, in XML, is half of it.
    static let editionLimit = 64 * 1024 * 1024

    let bytes: [UInt8]

    init(bytes: [UInt8]) { self.bytes = bytes }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let data = Data(base64Encoded: text, options: .ignoreUnknownCharacters),
            !data.isEmpty, data.count <= Self.limit
        else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription:
                    "must be base64 (RFC 4648) of 1 to \(Self.limit) bytes of the file"
            )
        }
        bytes = [UInt8](data)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(base64)
    }

    /// The part as a body carries it.
    var base64: String { Data(bytes).base64EncodedString() }

    static let schema: JSON = [
        "type": "string", "contentEncoding": "base64", "maxLength": 1_398_104,
        "description": "At most 1 MiB of the file, in base64.",
    ]

    static let sample = FilePart(bytes: Array("A".utf8))
}
