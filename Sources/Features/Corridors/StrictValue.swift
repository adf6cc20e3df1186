import Core
import TransparencyLog

/// A value of several fields that a body holds: what does not fit together is refused.
package protocol StrictValue: CompositeValue {
    /// What is wrong with the fields taken together, for the person who wrote them; nil when all is well.
    var fault: String? { get }
}

extension StrictValue {
    /// Nothing beyond what each field says for itself.
    package var fault: String? { nil }
}

/// Reads a value strictly; in JSON it is the value itself.
package struct Strict<Value: StrictValue>: FieldValue {
    /// What was read.
    package let value: Value

    /// Takes a value that the program made.
    package init(_ value: Value) { self.value = value }

    /// Refuses what does not fit together.
    package init(from decoder: any Decoder) throws {
        value = try Value(from: decoder)
        if let fault = value.fault {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: fault)
            )
        }
    }

    /// Writes the value itself.
    package func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }

    /// The value's own.
    package static var schema: JSON { Value.schema }
    /// The value's own.
    package static var component: String? { Value.component }
    /// The value.
    package static var described: any FieldValue.Type { Value.self }
    /// The value's own.
    package static var sample: Strict { Strict(Value.sample) }
    /// The value's own.
    package static var fields: [Field] { Value.fields }
}
