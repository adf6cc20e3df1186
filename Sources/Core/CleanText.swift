import Foundation

/// What ``ShortText`` and ``LongText`` share: how a text is brought into one form, and what it may not hold.
struct CleanText {
    /// What the text is called in a sentence: `line`, `text`.
    let noun: String
    /// The greatest number of Unicode scalars, which is how PostgreSQL counts characters.
    let limit: Int
    /// Whether line feeds and tabs may stand inside.
    let allowsLines: Bool

    /// Trims, composes (NFC) and, in prose, writes every line end as a line feed.
    func clean(_ text: String) throws(Malformed) -> String {
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        var cleaned = String(scalars).precomposedStringWithCanonicalMapping
        if allowsLines {
            cleaned = cleaned.replacingOccurrences(of: "\r\n", with: "\n")
                .replacingOccurrences(of: "\r", with: "\n")
        }
        try check(cleaned)
        return cleaned
    }

    private func check(_ text: String) throws(Malformed) {
        let count = text.unicodeScalars.count
        let limits = "1 to \(limit) characters"
        guard text.unicodeScalars.contains(where: Self.isVisible) else {
            throw Malformed("This \(noun) is empty: it takes \(limits).")
        }
        guard count <= limit else {
            throw Malformed("This \(noun) has \(count) characters: it takes \(limits).")
        }
        for (place, scalar) in text.unicodeScalars.enumerated() where isForbidden(scalar) {
            throw Malformed(
                "This \(noun) holds the control character \(scalar.codePoint) as its character "
                    + "\(place + 1): "
                    + (allowsLines
                        ? "besides letters it takes line feeds and tabs, and nothing like it."
                        : "it takes one line of plain text, without line breaks and tabs.")
            )
        }
        if let hidden = HiddenCharacter.first(in: text, isProse: allowsLines) {
            throw Malformed(
                "This \(noun) holds \(hidden.words) as its character \(hidden.place): nobody sees it, and it "
                    + "makes one text look like another. Take it out."
            )
        }
        try refuseRepaired(text)
        guard text.split(separator: "\n").allSatisfy({ Self.pairsBidirectionals($0) }) else {
            throw Malformed(
                "This \(noun) holds a direction mark that is not closed on its line: such marks make "
                    + "text read otherwise than it is stored; remove them or close each one."
            )
        }
    }

    /// Neither white space nor a character that shows nothing, such as the zero-width space.
    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
            && scalar.properties.generalCategory != .control
    }

    private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: !(allowsLines && (scalar == "\n" || scalar == "\t"))
        // Unicode's own line and paragraph separators: a second way to break a line.
        case .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    /// Whether every embedding, override and isolate is closed on its line, in order (UAX #9).
    private static func pairsBidirectionals(_ line: Substring) -> Bool {
        var closers: [Unicode.Scalar] = []
        for scalar in line.unicodeScalars {
            switch scalar.value {
            case 0x202A, 0x202B, 0x202D, 0x202E: closers.append("\u{202C}")
            case 0x2066...0x2068: closers.append("\u{2069}")
            case 0x202C, 0x2069:
                guard closers.popLast() == scalar else { return false }
            default: break
            }
        }
        return closers.isEmpty
    }
}
