/// A setting that holds for one transaction, such as the agency whose rows are seen.
package struct LocalSetting: Sendable, Hashable {
    let name: String
    let value: String

    /// The name is written in the source: lower case letters, digits, underscores and dots.
    package init(_ name: StaticString, _ value: String) {
        self.name = name.description
        self.value = value
        let allowed = self.name.utf8.allSatisfy {
            switch $0 {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "_"), UInt8(ascii: "."):
                true
            default: false
            }
        }
        // The name is a literal: what runs the line once has checked it for every request.
        precondition(allowed && !self.name.isEmpty, "\(name) is no name of a setting")
    }

    /// Refuses a value with a NUL, which would end the statement early.
    func check() throws(PostgresError) {
        guard !value.utf8.contains(0) else {
            throw PostgresError(
                state: "22021",
                kind: .invalidText,
                message: "setting \(name) holds a NUL byte"
            )
        }
    }

    /// `SET LOCAL name = literal`, right whatever `standard_conforming_strings` says.
    func statement() throws(PostgresError) -> String {
        try check()
        var literal = value.utf8.contains(UInt8(ascii: "\\")) ? "E'" : "'"
        for character in value.unicodeScalars {
            if character == "'" || character == "\\" { literal.unicodeScalars.append(character) }
            literal.unicodeScalars.append(character)
        }
        return "SET LOCAL \(name) = \(literal)'"
    }
}
