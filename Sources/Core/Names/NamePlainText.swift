import CICU
import Foundation

/// A name before it is taken apart: one width, no invisible characters, no look-alikes within a word.
enum NamePlainText {
    /// The text in the form in which its words are looked at.
    static func of(_ text: String) -> String {
        // Most names of passports and lists are there already.
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        let wide = text.precomposedStringWithCompatibilityMapping
        var plain = String.UnicodeScalarView()
        for scalar in wide.unicodeScalars {
            if cicu_is_default_ignorable(Int32(bitPattern: scalar.value)) != 0 { continue }
            plain.append(apostrophes.contains(scalar) ? "'" : scalar)
        }
        let words = String(plain).split(separator: " ", omittingEmptySubsequences: true)
        return words.map { unmixed($0) }.joined(separator: " ")
    }

    private static let apostrophes: Set<Unicode.Scalar> = [
        "‘", "’", "ʿ", "ʾ", "ʼ", "´", "`", "ʹ", "ʺ",
    ]

    /// A word of Latin letters with look-alikes of another alphabet among them in Latin letters alone; one that
    /// is mostly Cyrillic, in Cyrillic alone.
    private static func unmixed(_ word: Substring) -> String {
        let writings = word.unicodeScalars.map { Writing(of: $0) }
        let others = writings.count { $0 == .cyrillic || $0 == .spelled }
        let latin = writings.count { $0 == .latin }
        guard latin > 0, others > 0 else { return String(word) }
        return zip(word.unicodeScalars, writings).map { scalar, writing in
            switch writing {
            case .latin where others > latin: cyrillic[scalar].map(String.init) ?? String(scalar)
            case .cyrillic where latin >= others, .spelled where latin >= others: alike(scalar)
            default: String(scalar)
            }
        }.joined()
    }

    private static func alike(_ scalar: Unicode.Scalar) -> String {
        let likeness = NameSkeleton.of(String(scalar))
        return likeness.allSatisfy(\.isASCII) ? likeness : String(scalar)
    }

    /// The letter of Russian that looks like a Latin one.
    private static let cyrillic: [Unicode.Scalar: Unicode.Scalar] = {
        var letters: [Unicode.Scalar: Unicode.Scalar] = [:]
        for value in UInt32(0x0410)...0x044F {
            guard let letter = Unicode.Scalar(value) else { continue }
            let likeness = NameSkeleton.of(String(letter)).unicodeScalars
            if likeness.count == 1, let latin = likeness.first, latin.isASCII {
                letters[latin] = letter
            }
        }
        return letters
    }()
}
