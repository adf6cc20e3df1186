import TransparencyLog

/// Decodes a body strictly: what is not known is refused, not dropped.
package enum StrictBody {
    /// Objects and arrays may nest this deep; a case file needs four.
    package static let depthLimit = 32

    /// Reads a body of the given fields; an empty body is an empty object.
    ///
    /// - Throws: ``InputError`` with every fault of the body.
    package static func decode<T: Decodable>(
        _ type: T.Type,
        from bytes: [UInt8],
        fields: [Field]
    ) throws(InputError) -> T {
        guard !bytes.isEmpty else { return try decode(type, from: [:], fields: fields) }
        let body: JSONBody
        do {
            body = try JSONBody(parsing: bytes, levels: depthLimit)
        } catch {
            throw InputError("", sentence(for: error, in: bytes))
        }
        return try decode(type, from: body.value, fields: fields, besides: body.objections)
    }

    static func decode<T: Decodable>(
        _ type: T.Type,
        from json: JSON,
        fields: [Field],
        besides objections: [JSONObjection] = []
    ) throws(InputError) -> T {
        guard case .object = json else { throw InputError("", "This should be an object.") }
        var faults = BodyFaults(objections)
        faults.outline(json, of: fields, at: "")
        if faults.all.isEmpty {
            do {
                return try BodyDecoder.read(type, from: json)
            } catch {
                // Which of the fields it was, and whether others are wrong too, is asked field by field.
                faults.read(json, of: fields, at: [])
                if faults.all.isEmpty { faults.note(error) }
            }
        } else {
            faults.read(json, of: fields, at: [])
        }
        throw InputError(faults.all)
    }

    /// What is wrong with bytes that are no JSON, in words that say what to mend.
    private static func sentence(for error: JSONError, in bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return "The body begins with a byte order mark; send plain UTF-8 without one."
        }
        guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else {
            return "The body is not valid UTF-8; send no other encoding and no NUL."
        }
        switch error {
        case .bytes(let offset), .number(let offset):
            return "The body is not valid JSON at byte \(offset + 1) (RFC 8259)."
        case .twice(let key):
            return "The key \(key.quoted) comes twice."
        case .depth:
            return "The body nests deeper than \(depthLimit) levels."
        }
    }
}
