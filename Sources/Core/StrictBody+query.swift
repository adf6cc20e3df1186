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
            object[name] = try fields.first { $0.name == name }?.json(from: value) ?? .text(value)
        }
        do {
            return try decode(type, from: .object(object), fields: fields)
        } catch {
            // A parameter is named by its name; a pointer leads into a body.
            throw InputError(
                error.faults.map {
                    .init(String($0.pointer.drop { $0 == "/" }), $0.detail, isBeyond: $0.isBeyond)
                }
            )
        }
    }
}

extension Field {
    /// The JSON of a value that was written as text, in a query or on the command line.
    ///
    /// What cannot be read as the field's type stays text, and is refused where it is decoded.
    ///
    /// - Throws: ``InputError`` for an amount that is written wrongly: its text says more of what is wrong than the
    ///   object that it would be.
    package func json(from text: String) throws(InputError) -> JSON {
        switch schema["type"]?.text {
        case "integer": Self.integer(text).map(JSON.integer) ?? .text(text)
        case "boolean": Bool(text).map(JSON.bool) ?? .text(text)
        case "object" where type == Money.self && text.first != "{": try amount(text)
        case "object", "array": Self.parsed(text) ?? .text(text)
        default: .text(text)
        }
    }

    /// An integer is written in one way: no plus, no zeros before it.
    private static func integer(_ text: String) -> Int64? {
        Int64(text).flatMap { String($0) == text ? $0 : nil }
    }

    private func amount(_ text: String) throws(InputError) -> JSON {
        do {
            let money = try Money(parsing: text)
            return [
                "minor_units": .integer(money.minorUnits),
                "currency": .text(money.currency.description),
            ]
        } catch {
            throw InputError(name, error.sentence)
        }
    }

    private static func parsed(_ text: String) -> JSON? {
        // Text that is no JSON is no fault here: it is handed on as text.
        try? JSON(parsing: text.utf8)
    }
}
