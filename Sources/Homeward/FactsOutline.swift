import Core
import Foundation

/// What a rule is told, by the names of its facts: found by letting the type decode itself from nothing.
///
/// The names are the code's own, so that the page of rules cannot say other than what a rule reads.
struct FactsOutline {
    /// One thing that a rule is told, with what it is made of.
    struct Part {
        let name: String
        let parts: [Part]
    }

    /// The facts, in the order in which they are declared.
    let parts: [Part]

    /// The outline of a type of facts.
    init(of type: any Decodable.Type) {
        let found = Found()
        do {
            _ = try type.init(from: Asker(found: found))
        } catch {
            // Only tests and the page of rules ask for it; no request does.
            preconditionFailure("\(type) cannot be outlined after \(found.parts): \(error)")
        }
        parts = found.parts
    }

    /// `planned end, permits (number, quota)`.
    var words: String { Self.words(parts) }

    private static func words(_ parts: [Part]) -> String {
        parts.map { part in
            let inner = part.parts.isEmpty ? "" : " (\(words(part.parts)))"
            return part.name.spaced + inner
        }
        .joined(separator: ", ")
    }
}

extension String {
    /// `birthDate` as a reader spells it: `birth date`.
    var spaced: String {
        var text = ""
        for letter in self {
            if letter.isUppercase, !text.isEmpty { text.append(" ") }
            text += letter.lowercased()
        }
        return text
    }
}

private final class Found {
    var parts: [FactsOutline.Part] = []
}

/// A decoder that answers every question with the emptiest value there is, and remembers the question.
private struct Asker: Decoder {
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

    /// The emptiest value of a type, and what it is made of.
    static func value<T: Decodable>(_ type: T.Type) throws -> (T, [FactsOutline.Part]) {
        let plain: Any? =
            switch type {
            case is String.Type: ""
            case is Int64.Type: Int64(0)
            case is JSONText.Type: JSONText(postgresText: "[]")
            case is UUID.Type: UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
            case let known as any FieldValue.Type: known.sample
            case let known as any TextForm.Type: known.init(known.example)
            case let known as any CaseIterable.Type: known.first
            default: nil
            }
        if let value = plain as? T { return (value, []) }
        if let many = type as? any Holding.Type, let value = many.nothing as? T {
            return (value, try many.outline)
        }
        let found = Found()
        let value = try T(from: Asker(found: found))
        guard let record = type as? any StoredRecord.Type else { return (value, found.parts) }
        return (value, [FactsOutline.Part(name: "every column of \(noun(of: record))", parts: [])])
    }

    private static func noun<R: StoredRecord>(of _: R.Type) -> String { R.Of.singular }

    struct Keyed<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let found: Found
        let codingPath: [any CodingKey] = []
        let allKeys: [Key] = []

        func contains(_ key: Key) -> Bool { true }
        func decodeNil(forKey key: Key) -> Bool { false }

        func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
            let (value, parts) = try Asker.value(type)
            found.parts.append(FactsOutline.Part(name: key.stringValue, parts: parts))
            return value
        }

        func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
            try decode(type, forKey: key)
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

/// What holds values of another type, and can hold none.
private protocol Holding {
    static var nothing: Self { get }
    static var outline: [FactsOutline.Part] { get throws }
}

extension Array: Holding where Element: Decodable {
    static var nothing: [Element] { [] }
    static var outline: [FactsOutline.Part] { get throws { try Asker.value(Element.self).1 } }
}

extension Set: Holding where Element: Decodable {
    static var nothing: Set<Element> { [] }
    static var outline: [FactsOutline.Part] { get throws { try [Element].outline } }
}

extension Dictionary: Holding where Key: Decodable, Value: Decodable {
    static var nothing: [Key: Value] { [:] }
    static var outline: [FactsOutline.Part] { get throws { try [Value].outline } }
}

extension Optional: Holding where Wrapped: Decodable {
    static var nothing: Wrapped? { nil }
    static var outline: [FactsOutline.Part] { get throws { try [Wrapped].outline } }
}
