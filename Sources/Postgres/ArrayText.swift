/// The text form of one-dimensional SQL arrays (PostgreSQL manual, 8.15.2 and 8.15.6).
enum ArrayText {
    /// Quotes every element, so that an empty string and the word NULL stay what they are.
    static func write(_ elements: [String]) -> String {
        var text = "{"
        for (index, element) in elements.enumerated() {
            text += index == 0 ? "\"" : ",\""
            for character in element.unicodeScalars {
                if character == "\"" || character == "\\" { text.unicodeScalars.append("\\") }
                text.unicodeScalars.append(character)
            }
            text += "\""
        }
        return text + "}"
    }

    /// The elements, nil for NULL; nil altogether when the text is no one-dimensional array.
    static func read(_ text: String) -> [String?]? {
        var reader = Reader(rest: text.utf8[...])
        return reader.array()
    }

    private struct Reader {
        var rest: Substring.UTF8View

        mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard rest.first == UInt8(ascii: character) else { return false }
            rest.removeFirst()
            return true
        }

        mutating func array() -> [String?]? {
            guard take("{") else { return nil }
            if take("}") { return rest.isEmpty ? [] : nil }
            var elements: [String?] = []
            repeat {
                guard let element = element() else { return nil }
                elements.append(element)
            } while take(",")
            return take("}") && rest.isEmpty ? elements : nil
        }

        /// The outer optional is failure, the inner one NULL.
        private mutating func element() -> String?? {
            if take("\"") { return quoted().map { .some($0) } }
            let bare = rest.prefix { !",{}\"".utf8.contains($0) }
            guard !bare.isEmpty else { return nil }
            rest = rest[bare.endIndex...]
            let word = String(Substring(bare))
            return .some(word == "NULL" ? nil : word)
        }

        private mutating func quoted() -> String? {
            var bytes: [UInt8] = []
            while let byte = rest.popFirst() {
                switch byte {
                case UInt8(ascii: "\""):
                    return String(decoding: bytes, as: UTF8.self)
                case UInt8(ascii: "\\"):
                    guard let escaped = rest.popFirst() else { return nil }
                    bytes.append(escaped)
                default:
                    bytes.append(byte)
                }
            }
            return nil
        }
    }
}
