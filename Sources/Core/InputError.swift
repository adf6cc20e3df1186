/// What is wrong with a body, a query or a path, and where: everything that was found, told at once.
package struct InputError: Error, Sendable, Equatable {
    /// One thing that is wrong.
    package struct Fault: Sendable, Equatable {
        /// JSON pointer (RFC 6901) into the body, or the name of the parameter or header.
        package let pointer: String
        /// What is wrong and what right looks like.
        package let detail: String
        /// Whether the value can be read as what it should be, and lies beyond its limit.
        package let isBeyond: Bool

        /// A fault at a place.
        package init(_ pointer: String, _ detail: String, isBeyond: Bool = false) {
            self.pointer = pointer
            self.detail = detail
            self.isBeyond = isBeyond
        }

        /// The place and what is wrong there, as one sentence.
        var sentence: String { pointer.isEmpty ? detail : "\(pointer): \(detail)" }
    }

    /// At most so many faults are told of one request: an answer stays short, whatever was sent.
    package static let limit = 100

    /// Everything that is wrong; never empty.
    package let faults: [Fault]

    /// An error at one place.
    package init(_ pointer: String, _ detail: String) { self.init([Fault(pointer, detail)]) }

    /// An error at several places.
    package init(_ faults: [Fault]) { self.faults = faults }

    /// Where the first fault is.
    package var pointer: String { faults.first?.pointer ?? "" }
    /// What the first fault is.
    package var detail: String { faults.first?.detail ?? "" }

    /// What is wrong in one sentence: the first fault, and how many there are besides.
    package var sentence: String {
        let first = faults.first?.sentence ?? ""
        switch faults.count - 1 {
        case ...0: return first
        case 1: return "\(first) One more place is named in errors."
        case let rest: return "\(first) \(rest) more places are named in errors."
        }
    }

    /// The refusal of values that can all be read, of which some lie beyond their limits; nil where one cannot.
    package var refusal: Refusal? {
        faults.allSatisfy(\.isBeyond) ? CommonRefusal.unfit.refusal(sentence) : nil
    }
}

extension InputError.Fault {
    init(_ error: DecodingError) {
        switch error {
        case .keyNotFound(let key, let context):
            self.init(Self.pointer(context.codingPath + [key]), "This field is required.")
        case .valueNotFound(_, let context):
            self.init(Self.pointer(context.codingPath), Self.isNull)
        case .typeMismatch(let type, let context):
            self.init(Self.pointer(context.codingPath), "This should be \(Self.word(for: type)).")
        case .dataCorrupted(let context):
            self.init(Self.pointer(context.codingPath), context.debugDescription)
        @unknown default:
            self.init("", "The body could not be read.")
        }
    }

    /// What is said of a null.
    static let isNull = "This field may not be null; leave it out."

    private static func pointer(_ path: [any CodingKey]) -> String {
        path.map { key in "/" + (key.intValue.map(String.init) ?? key.stringValue.snakeCased) }
            .joined()
    }

    private static func word(for type: Any.Type) -> String {
        switch type {
        case is String.Type: "a text"
        case is any FixedWidthInteger.Type: "an integer"
        case is Bool.Type: "true or false"
        case is [Any].Type: "an array"
        default: "an object"
        }
    }
}
