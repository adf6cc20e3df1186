import Foundation
import TransparencyLog

/// The properties of a type, found by letting it decode itself from samples.
///
/// So a property is declared once, as a stored property: schema, strictness, command line and documents follow.
package struct TypeOutline {
    /// One stored property.
    package struct Property {
        /// The name as Swift spells it.
        package let name: String
        /// The type of its value; what may be missing has the type of what may be there.
        package let type: any Decodable.Type
        /// Whether it must be there.
        package let isRequired: Bool
    }

    /// The properties, in the order in which they are declared.
    package let properties: [Property]

    /// The name of a type in the published contract: `Audit.Timeline.Line` is `TimelineLine`, for no reader knows
    /// the module.
    package static func name(of type: Any.Type) -> String {
        String(reflecting: type).split(separator: ".").dropFirst().joined()
    }

    /// Asks a type.
    ///
    /// - Throws: Where the type, or one within it, decodes otherwise than by its properties.
    package init(of type: any Decodable.Type) throws {
        let found = Probe.Found()
        do {
            _ = try type.init(from: Probe(found: found))
        } catch is DecodingError where !found.properties.isEmpty {
            // Samples that do not fit together are refused at the end, when every property has been asked for.
        }
        properties = found.properties
    }
}

/// A type that holds values of another, and can hold none.
package protocol ManyValues: Decodable {
    /// The type of the values held.
    static var element: any Decodable.Type { get }
    /// One that holds nothing.
    static var nothing: Self { get }
}

extension Array: ManyValues where Element: Decodable {
    package static var element: any Decodable.Type { Element.self }
    package static var nothing: [Element] { [] }
}

extension Set: ManyValues where Element: Decodable {
    package static var element: any Decodable.Type { Element.self }
    package static var nothing: Set<Element> { [] }
}

/// Values under names.
package protocol NamedValues: ManyValues {}

extension Dictionary: NamedValues where Key == String, Value: Decodable {}

extension Dictionary: ManyValues where Key: Decodable, Value: Decodable {
    package static var element: any Decodable.Type { Value.self }
    package static var nothing: [Key: Value] { [:] }
}

extension Optional: ManyValues where Wrapped: Decodable {
    package static var element: any Decodable.Type { Wrapped.self }
    package static var nothing: Wrapped? { nil }
}

/// A decoder that answers every question with a sample, and remembers the question.
private struct Probe: Decoder {
    final class Found {
        var properties: [TypeOutline.Property] = []
    }

    struct UnsupportedType: Error {
        let what: String
    }

    let found: Found
    let codingPath: [any CodingKey] = []
    let userInfo: [CodingUserInfoKey: Any] = [:]

    func container<Key: CodingKey>(keyedBy: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(Keyed<Key>(found: found))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        throw UnsupportedType(what: "an array with a decoding of its own")
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        throw UnsupportedType(what: "a single value with a decoding of its own")
    }

    /// A valid value of a type.
    static func sample<T: Decodable>(of type: T.Type) throws -> T {
        let plain: Any? =
            switch type {
            case is String.Type: ""
            case is JSONText.Type: JSONText(postgresText: "[]")
            case is UUID.Type: UUID.zero
            case let known as any FieldValue.Type: known.sample
            case let known as any TextForm.Type: known.init(known.example)
            case let known as any CaseIterable.Type: known.first
            case let many as any ManyValues.Type: many.nothing
            default: nil
            }
        return try plain as? T ?? T(from: Probe(found: Found()))
    }

    struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let found: Found
        let codingPath: [any CodingKey] = []
        let allKeys: [Key] = []

        func contains(_ key: Key) -> Bool { true }
        func decodeNil(forKey key: Key) -> Bool { false }

        func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
            try sample(of: type, forKey: key, isRequired: true)
        }

        func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
            try sample(of: type, forKey: key, isRequired: false)
        }

        // The plain types have entries of their own in the protocol, which would end in `decode`.
        func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
            try sample(of: type, forKey: key, isRequired: false)
        }

        func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
            try sample(of: type, forKey: key, isRequired: false)
        }

        func decodeIfPresent(_ type: Int64.Type, forKey key: Key) throws -> Int64? {
            try sample(of: type, forKey: key, isRequired: false)
        }

        func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
            try sample(of: type, forKey: key, isRequired: false)
        }

        private func sample<T: Decodable>(
            of type: T.Type,
            forKey key: Key,
            isRequired: Bool
        ) throws -> T {
            let property = TypeOutline.Property(
                name: key.stringValue,
                type: type,
                isRequired: isRequired
            )
            found.properties.append(property)
            return try Probe.sample(of: type)
        }

        func nestedContainer<NestedKey: CodingKey>(
            keyedBy type: NestedKey.Type,
            forKey key: Key
        ) throws -> KeyedDecodingContainer<NestedKey> {
            throw UnsupportedType(what: key.stringValue)
        }
        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
            throw UnsupportedType(what: key.stringValue)
        }
        func superDecoder() throws -> any Decoder { throw UnsupportedType(what: "a superclass") }
        func superDecoder(forKey key: Key) throws -> any Decoder {
            throw UnsupportedType(what: "a superclass")
        }
    }
}

extension CaseIterable {
    fileprivate static var first: Any? { allCases.first }
}
