import Foundation

/// A name before it is taken apart: one width, no invisible characters, no look-alikes within a word.
enum NamePlainText {
    /// The text in the form in which its words are looked at.
    static func of(_ text: String) -> String {
        // Most names of passports and lists are there already.
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        let plain = String.UnicodeScalarView(
            visible(text).unicodeScalars.map { apostrophes.contains($0) ? "'" : $0 }
        )
        let words = String(plain).split(separator: " ", omittingEmptySubsequences: true)
        return words.map { unmixed($0) }.joined(separator: " ")
    }

    /// The text in one width, without characters that nobody sees.
    static func visible(_ text: String) -> String {
        let wide = text.precomposedStringWithCompatibilityMapping.unicodeScalars
        return String(
            String.UnicodeScalarView(wide.filter { !$0.properties.isDefaultIgnorableCodePoint })
        )
    }

    private static let apostrophes: Set<Unicode.Scalar> = [
        "‘", "’", "ʿ", "ʾ", "ʼ", "´", "`", "ʹ", "ʺ",
    ]

    /// A word of two alphabets in one, where each letter of the other has a look-alike in it: Latin first.
    private static func unmixed(_ word: Substring) -> String {
        let writings = Set(word.unicodeScalars.map { Writing(of: $0) })
        let others: Set<Writing> = [.cyrillic, .greek, .spelled]
        guard writings.contains(.latin), !writings.isDisjoint(with: others) else {
            return String(word)
        }
        return rewritten(word, all: others, by: latin)
            ?? rewritten(word, all: [.latin]) { cyrillic[$0] } ?? String(word)
    }

    /// The word with each letter of some writings replaced; nil where one has no look-alike.
    private static func rewritten(
        _ word: Substring,
        all writings: Set<Writing>,
        by look: (Unicode.Scalar) -> Unicode.Scalar?
    ) -> String? {
        var letters = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            guard writings.contains(Writing(of: scalar)) else {
                letters.append(scalar)
                continue
            }
            guard let alike = look(scalar) else { return nil }
            letters.append(alike)
        }
        return String(letters)
    }

    private static func latin(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let likeness = NameSkeleton.of(String(scalar)).unicodeScalars
        guard likeness.count == 1, let first = likeness.first, first.isASCII else { return nil }
        return first
    }

    /// The letter of Russian that looks like a Latin one.
    private static let cyrillic: [Unicode.Scalar: Unicode.Scalar] = {
        var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
        for value in UInt32(0x0410)...0x044F {
            guard let letter = Unicode.Scalar(value) else { continue }
            if let alike = latin(letter) { letters[alike] = letter }
        }
        return letters
    }()
}
