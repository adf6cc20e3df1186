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
        do {
            parts = try Self.parts(of: type)
        } catch {
            // Only tests and the page of rules ask for it; no request does.
            preconditionFailure("\(type) cannot be outlined: \(error)")
        }
    }

    private static func parts(of type: any Decodable.Type) throws -> [Part] {
        switch type {
        case is String.Type, is JSONText.Type, is UUID.Type,
            is any FieldValue.Type, is any TextForm.Type, is any CaseIterable.Type:
            []
        case let many as any ManyValues.Type: try parts(of: many.element)
        case let record as any StoredRecord.Type:
            [Part(name: "every column of \(noun(of: record))", parts: [])]
        default:
            try TypeOutline(of: type).properties.map {
                Part(name: $0.name, parts: try parts(of: $0.type))
            }
        }
    }

    private static func noun<R: StoredRecord>(of _: R.Type) -> String { R.Of.singular }

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
