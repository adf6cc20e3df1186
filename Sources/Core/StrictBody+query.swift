import Foundation
import TransparencyLog

extension StrictBody {
    /// Reads a query of the given fields: each parameter once, each known.
    package static func decode<T: Decodable>(
        _ type: T.Type,
        fromQuery parameters: [(name: String, value: String)],
        fields: [Field]
    ) throws(InputError) -> T {
        var object: [String: JSON] = [:]
        for (name, value) in parameters {
            guard object[name] == nil else {
                throw InputError(name, "This parameter is given twice.")
            }
            object[name] = fields.first { $0.name == name }?.json(from: value) ?? .text(value)
        }
        let bytes: [UInt8]
        do {
            bytes = try JSON.object(object).canonical()
        } catch {
            throw InputError("", "The query holds what JSON cannot.")
        }
        return try decode(type, from: bytes, fields: fields)
    }
}

extension Field {
    /// The JSON of a value that was written as text, in a query or on the command line.
    ///
    /// What cannot be read as the field's type stays text, and is refused where it is decoded.
    package func json(from text: String) -> JSON {
        switch schema["type"]?.text {
        case "integer": Int64(text).map(JSON.integer) ?? .text(text)
        case "boolean": Bool(text).map(JSON.bool) ?? .text(text)
        case "object", "array":
            Money(text).map {
                [
                    "minor_units": .integer($0.minorUnits),
                    "currency": .text($0.currency.description),
                ]
            } ?? Self.parsed(text) ?? .text(text)
        default: .text(text)
        }
    }

    private static func parsed(_ text: String) -> JSON? {
        // Text that is no JSON is no fault here: it is handed on as text.
        try? JSON(parsing: text.utf8)
    }
}
