/// A statement whose interpolated values travel beside the text, never inside it.
///
/// There is no way to make one from a `String`: the text is written in the source. A hole takes a
/// value (it becomes `$n`) or another fragment (spliced in, its binds renumbered).
package struct SQL: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The text with `$1`, `$2` … where values go; it does not vary with the values.
    package private(set) var text: String
    /// The values in the order of their numbers; nil is NULL.
    package private(set) var binds: [String?]
    /// Where in the UTF-8 text each `$n` stands, so that splicing can renumber without parsing.
    private var holes: [Int]

    /// A statement without values.
    package init(stringLiteral value: StaticString) {
        text = value.description
        binds = []
        holes = []
    }

    /// A statement with values; called by the compiler for an interpolated literal.
    package init(stringInterpolation: StringInterpolation) {
        self = stringInterpolation.statement
    }

    /// Collects the pieces of an interpolated literal.
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var statement: SQL = ""

        /// Called by the compiler.
        package init(literalCapacity: Int, interpolationCount: Int) {
            statement.text.reserveCapacity(literalCapacity + 3 * interpolationCount)
            statement.binds.reserveCapacity(interpolationCount)
            statement.holes.reserveCapacity(interpolationCount)
        }

        /// Text from the source.
        package mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { statement.text += String(decoding: $0, as: UTF8.self) }
        }

        /// A value; nil is NULL.
        package mutating func appendInterpolation(_ value: (some PostgresValue)?) {
            statement.bind(value?.postgresText)
        }

        /// The name of a table or column, as written in the source.
        package mutating func appendInterpolation(raw name: StaticString) {
            appendLiteral(name)
        }

        /// Another statement or part of one.
        package mutating func appendInterpolation(_ fragment: SQL) {
            statement.splice(fragment)
        }
    }

    private mutating func bind(_ value: String?) {
        holes.append(text.utf8.count)
        binds.append(value)
        text += "$\(binds.count)"
    }

    private mutating func splice(_ fragment: SQL) {
        let source = fragment.text.utf8
        var position = source.startIndex
        for (index, offset) in fragment.holes.enumerated() {
            let hole = source.index(source.startIndex, offsetBy: offset)
            text += fragment.text[position..<hole]
            bind(fragment.binds[index])
            position = source.index(hole, offsetBy: 1 + String(index + 1).utf8.count)
        }
        text += fragment.text[position...]
    }
}
