import Foundation

/// Words in Latin letters: lower case, no diacritics, no punctuation.
enum LatinTokens {
    /// The tokens of a text, in the order written.
    static func of(_ text: String) -> [NameToken] {
        var tokens: [NameToken] = []
        var letters: [UInt8] = []
        for byte in bytes(of: text) {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                letters.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): letters.append(byte | 0x20)
            // A letter without any form in ASCII: it is compared as it is.
            case 0x80...: letters.append(byte)
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
    private static func bytes(of text: String) -> [UInt8] {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return Array(text.utf8) }
        var bytes: [UInt8] = []
        for scalar in Transliterator.ascii(text).decomposedStringWithCanonicalMapping.unicodeScalars
        {
            if scalar.isASCII {
                bytes.append(UInt8(scalar.value))
            } else if scalar.properties.generalCategory == .nonspacingMark || scalar.value == 0x00B7
            {
                // A mark above or below a letter; the dot with which BGN parts letters.
                continue
            } else if scalar.properties.isAlphabetic {
                bytes += letters[scalar] ?? NativeTokens.byte(of: scalar)
            } else {
                bytes.append(UInt8(ascii: " "))
            }
        }
        return bytes
    }

    /// Letters that ICU leaves as they are, by ICAO Doc 9303-3 section 6.A.
    private static let letters: [Unicode.Scalar: [UInt8]] = [
        "Ə": [0x61], "ə": [0x61], "Ŋ": [0x6E], "ŋ": [0x6E], "Þ": [0x74, 0x68], "þ": [0x74, 0x68],
    ]
}

/// Words of a writing that is compared as written, such as Arabic.
enum NativeTokens {
    /// The tokens of a text, in the order written; vowel marks fall, and letters taken for one another are one.
    static func of(_ text: String) -> [NameToken] {
        text.split { !$0.isLetter }.compactMap { word in
            var letters: [UInt8] = []
            for scalar in word.unicodeScalars where scalar.properties.isAlphabetic {
                if scalar.properties.generalCategory == .nonspacingMark { continue }
                letters += byte(of: oneForm[scalar] ?? scalar)
            }
            return letters.isEmpty ? nil : NameToken(letters, text: String(word))
        }
    }

    /// A letter as a byte above ASCII: the letters of one writing lie together in Unicode.
    static func byte(of scalar: Unicode.Scalar) -> [UInt8] {
        [0x80 | UInt8(truncatingIfNeeded: scalar.value & 0x7F)]
    }

    /// Letters of Arabic and Persian that writers take for one another.
    private static let oneForm: [Unicode.Scalar: Unicode.Scalar] = [
        "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه",
    ]
}
