import Foundation

/// A name brought into the form in which names are compared.
struct FoldedName: Hashable, Sendable {
    /// Latin tokens in the order written: lower case, no diacritics, no punctuation.
    let tokens: [NameToken]
    /// The name in a script that is compared as written; empty in Latin letters.
    let native: String

    /// Folds a name as written.
    init(_ text: String) {
        let isNative = text.contains { $0.isLetter && Script(of: $0) == .native }
        native = isNative ? Self.nativeForm(text) : ""
        tokens = isNative ? [] : Self.tokens(of: text)
    }

    /// Whether nothing of the name can be compared.
    var isEmpty: Bool { tokens.isEmpty && native.isEmpty }

    private static func tokens(of text: String) -> [NameToken] {
        var tokens: [NameToken] = []
        var letters: [UInt8] = []
        for byte in latin(text).utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): letters.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters.append(byte | 0x20)
            case UInt8(ascii: "0")...UInt8(ascii: "9"): letters.append(byte)
            // An apostrophe joins (Sha'ban, Ch'o'l); everything else parts.
            case UInt8(ascii: "'"), UInt8(ascii: "`"): continue
            default:
                if !letters.isEmpty { tokens.append(NameToken(letters)) }
                letters.removeAll(keepingCapacity: true)
            }
        }
        if !letters.isEmpty { tokens.append(NameToken(letters)) }
        return tokens
    }

    /// The text in the letters of ASCII; most passports and lists are there already.
    private static func latin(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        var plain = text
        for mark in ["‘", "’", "ʿ", "ʾ", "ʼ", "´"] { plain = plain.replacing(mark, with: "'") }
        if plain.contains(where: { Script(of: $0) == .alphabetic }) {
            plain = plain.applyingTransform(.toLatin, reverse: false) ?? plain
        }
        let ascii = StringTransform("Latin-ASCII")
        return plain.applyingTransform(ascii, reverse: false) ?? plain
    }

    /// Letters alone: simplified Han, Arabic without vowel marks and with one form of each letter.
    private static func nativeForm(_ text: String) -> String {
        let simple =
            text.applyingTransform(StringTransform("Hant-Hans"), reverse: false) ?? text
        let composed = simple.precomposedStringWithCompatibilityMapping
        var form = String.UnicodeScalarView()
        for scalar in composed.unicodeScalars where scalar.properties.isAlphabetic {
            if scalar.properties.generalCategory == .nonspacingMark { continue }
            form.append(oneForm[scalar] ?? scalar)
        }
        return String(form)
    }

    /// Letters of Arabic and Persian that writers take for one another.
    private static let oneForm: [Unicode.Scalar: Unicode.Scalar] = [
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه",
    ]
}

/// One token of a name, with its sound.
struct NameToken: Hashable, Sendable {
    /// Lower-case letters of ASCII, and digits.
    let letters: [UInt8]
    /// What remains of the letters when the ways of writing one sound are one.
    let sound: [UInt8]
    /// Thousandths: an article or a title says little about who is meant.
    let weight: Int

    /// A token of lower-case letters.
    init(_ letters: [UInt8]) {
        self.letters = letters
        sound = Sound.of(letters)
        weight = LightWords.isLight(letters) ? 250 : 1000
    }
}
