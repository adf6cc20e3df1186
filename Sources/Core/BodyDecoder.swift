import TransparencyLog

/// Decodes a type from JSON that was read strictly; its names are in snake_case.
///
/// A name that is spelled otherwise is never found, and a number is no other number than it was sent as.
struct BodyDecoder: Decoder {
    let json: JSON
    let codingPath: [any CodingKey]
    let userInfo: [CodingUserInfoKey: Any] = [:]

    /// Reads a value of a type.
    static func read<T: Decodable>(
        _ type: T.Type,
        from json: JSON,
        at path: [any CodingKey] = []
    ) throws -> T {
        let plain: Any?
        switch type {
        case is String.Type: plain = json.text
        case is Int.Type: plain = json.integer.flatMap { Int(exactly: $0) }
        case is Int64.Type: plain = json.integer
        case is Bool.Type: if case .bool(let bool) = json { plain = bool } else { plain = nil }
        case is JSON.Type: plain = json
        case is any Numeric.Type: throw ProgramFault("A body holds no \(type)")
        default: return try T(from: BodyDecoder(json: json, codingPath: path))
        }
        guard let value = plain as? T else {
            throw DecodingError.typeMismatch(type, .init(codingPath: path, debugDescription: ""))
        }
        return value
    }

    func container<Key: CodingKey>(
        keyedBy type: Key.Type
    ) throws -> KeyedDecodingContainer<Key> {
        guard case .object(let members) = json else {
            throw DecodingError.typeMismatch(
                [String: JSON].self,
                .init(codingPath: codingPath, debugDescription: "")
            )
        }
        return KeyedDecodingContainer(Members<Key>(members: members, codingPath: codingPath))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .array(let elements) = json else {
            throw DecodingError.typeMismatch(
                [Any].self,
                .init(codingPath: codingPath, debugDescription: "")
            )
        }
        return Elements(elements: elements, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }
}

extension BodyDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool { json == .null }

    func decode<T: Decodable>(_ type: T.Type) throws -> T {
        try Self.read(type, from: json, at: codingPath)
    }
}

extension BodyDecoder {
    /// The members of an object.
    private struct Members<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let members: [String: JSON]
        let codingPath: [any CodingKey]

        var allKeys: [Key] { members.keys.sorted().compactMap { Key(stringValue: $0) } }

        func contains(_ key: Key) -> Bool { member(key) != nil }

        func decodeNil(forKey key: Key) throws -> Bool { try decoder(key).decodeNil() }

        func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
            let decoder = try decoder(key)
            guard !decoder.decodeNil() else {
                throw DecodingError.valueNotFound(
                    type,
                    .init(codingPath: decoder.codingPath, debugDescription: "")
                )
            }
            return try decoder.decode(type)
        }

        func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type,
            forKey key: Key
        ) throws -> KeyedDecodingContainer<Nested> {
            try decoder(key).container(keyedBy: type)
        }

        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
            try decoder(key).unkeyedContainer()
        }

        func superDecoder() throws -> any Decoder { throw ProgramFault("A body is no class") }

        func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(key) }

        /// The keys of a dictionary are the names as they were sent.
        private func member(_ key: Key) -> JSON? {
            members[key.stringValue] ?? members[key.stringValue.snakeCased]
        }

        private func decoder(_ key: Key) throws -> BodyDecoder {
            guard let json = member(key) else {
                throw DecodingError.keyNotFound(
                    key,
                    .init(codingPath: codingPath, debugDescription: "")
                )
            }
            return BodyDecoder(json: json, codingPath: codingPath + [key])
        }
    }

    /// The elements of an array, one after the other.
    private struct Elements: UnkeyedDecodingContainer {
        let elements: [JSON]
        let codingPath: [any CodingKey]
        var currentIndex = 0

        var count: Int? { elements.count }
        var isAtEnd: Bool { currentIndex >= elements.count }

        init(elements: [JSON], codingPath: [any CodingKey]) {
            self.elements = elements
            self.codingPath = codingPath
        }

        mutating func decodeNil() -> Bool {
            guard !isAtEnd, elements[currentIndex] == .null else { return false }
            currentIndex += 1
            return true
        }

        mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
            let value = try decoder().decode(type)
            currentIndex += 1
            return value
        }

        mutating func nestedContainer<Nested: CodingKey>(
            keyedBy type: Nested.Type
        ) throws -> KeyedDecodingContainer<Nested> {
            let container = try decoder().container(keyedBy: type)
            currentIndex += 1
            return container
        }

        mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
            let container = try decoder().unkeyedContainer()
            currentIndex += 1
            return container
        }

        mutating func superDecoder() throws -> any Decoder {
            throw ProgramFault("A body is no class")
        }

        private func decoder() throws -> BodyDecoder {
            let path = codingPath + [BodyPlace(currentIndex)]
            guard !isAtEnd else {
                throw DecodingError.valueNotFound(
                    JSON.self,
                    .init(codingPath: path, debugDescription: "")
                )
            }
            return BodyDecoder(json: elements[currentIndex], codingPath: path)
        }
    }
}
