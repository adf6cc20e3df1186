/// The body of a request as it was read, and what is wrong with its keys and numbers.
package struct JSONBody: Sendable, Equatable {
    /// The value; a number that is objected to stands in it as 0, and of a key that comes twice the last.
    package let value: JSON
    /// What is not allowed in a body although the rest can be read.
    package let objections: [JSONObjection]

    /// So many objections are collected at most: nobody reads more, and a body may hold a hundred thousand.
    static let most = 100

    /// Reads a body.
    ///
    /// - Parameters:
    ///   - bytes: The bytes as they were sent.
    ///   - levels: How often objects and arrays may lie within one another.
    /// - Throws: ``JSONError`` where the bytes are no JSON, or nest too deep.
    package init(parsing bytes: [UInt8], levels: Int) throws(JSONError) {
        self = try bytes.withUnsafeBufferPointer { bytes in
            Result { () throws(JSONError) in try JSONReader.body(of: bytes, levels: levels) }
        }.get()
    }

    init(value: JSON, objections: [JSONObjection]) {
        self.value = value
        self.objections = objections
    }
}

/// One key or number of a body that is not allowed there.
package struct JSONObjection: Sendable, Equatable {
    /// What is wrong with it.
    package enum Kind: Sendable {
        /// The key comes a second time in its object: two readers would see two values.
        case twice
        /// The number has a fraction or an exponent, were it `30.0` or `3e1`.
        case fraction
        /// The number needs more than 64 bits.
        case tooLarge
    }

    /// Where it is: a JSON pointer (RFC 6901).
    package let pointer: String
    /// What is wrong.
    package let kind: Kind

    /// An objection to what stands at a place.
    package init(pointer: String, kind: Kind) {
        self.pointer = pointer
        self.kind = kind
    }
}
